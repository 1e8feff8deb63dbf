using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>A schema as a union of atoms.</summary>
/// <param name="Atoms">The alternatives; none accepts nothing.</param>
/// <param name="Alternatives">Schemas whose values this one accepts all: the branches of a choice that stands alone.</param>
/// <param name="IsExact">True when the union is the schema; otherwise it holds more than the schema where <c>oneOf</c> is read strictly.</param>
internal sealed record NormalForm(ImmutableArray<Atom> Atoms, ImmutableArray<Schema> Alternatives, bool IsExact)
{
    public static NormalForm Nothing { get; } = new([], [], true);

    /// <summary>For every name that one of its objects mentions, how many of them do.</summary>
    public Dictionary<string, int> Mentions => field ??= Atoms
        .OfType<ObjectAtom>()
        .SelectMany(atom => atom.Members)
        .CountBy(member => member.Name, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);
}
