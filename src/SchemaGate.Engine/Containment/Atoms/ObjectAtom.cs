using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Objects.</summary>
internal sealed record ObjectAtom : Atom
{
    private const int MaxListed = 256;

    public LengthRange Size { get; init; } = LengthRange.Any;

    /// <summary>The names it speaks of, in ordinal order.</summary>
    public ImmutableArray<ObjectMember> Members { get; init; } = [];

    public ImmutableArray<NamePattern> Patterns { get; init; } = [];

    /// <summary>What members satisfy that are neither declared nor match a pattern; null for anything.</summary>
    public Schema? Additional { get; init; }

    /// <summary>What every name satisfies.</summary>
    public ImmutableArray<Schema> Names { get; init; } = [];

    public ImmutableArray<NameDependency> Dependencies { get; init; } = [];

    /// <summary>True when every name that it allows is among its members.</summary>
    public bool IsClosed => (Patterns.IsEmpty && Additional is { IsAny: false, Shape.IsNever: true }) || Names.Any(names => AllDeclared(names));

    public override JsonTypes Types => JsonTypes.Object;

    public override long Breadth => base.Breadth + Members.Length + Patterns.Length + Names.Length + Dependencies.Length;

    public override bool IsEmpty => Size.IsEmpty || Members.Any(member => member.IsRequired && member.IsForbidden && !member.IsHidden);

    /// <summary>True when a required member can have no value, as in branches that a member tells apart. Looks into every required member.</summary>
    public bool IsContradictory => Members.Any(member => member.IsRequired && IsPlainlyEmpty(member.Schema) && !member.IsHidden);

    /// <summary>What the atom says of a name, or null when it does not mention it.</summary>
    public ObjectMember? Find(string name)
    {
        var (low, high) = (0, Members.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Members[middle].Name, name);
            if (order == 0)
            {
                return Members[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private bool AllDeclared(Schema names) =>
        names.Shape is { IsExtensible: false, Values: { Value: { Count: <= MaxListed } listed } } && listed.Values.All(name => name is not JsonString text || Find(text.Value) is not null);

    private static bool IsPlainlyEmpty(Schema schema) => !schema.IsAny && (schema.Shape.IsNever || schema.Shape.Types == JsonTypes.None || schema.Shape.Values is { Value.IsEmpty: true });
}
