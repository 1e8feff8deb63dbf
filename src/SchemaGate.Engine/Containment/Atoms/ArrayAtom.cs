using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Arrays.</summary>
internal sealed record ArrayAtom : Atom
{
    public LengthRange Length { get; init; } = LengthRange.Any;

    /// <summary>What the items at the first positions satisfy.</summary>
    public ImmutableArray<Schema> Prefix { get; init; } = [];

    /// <summary>What the others satisfy; null for anything.</summary>
    public Schema? Items { get; init; }

    public ImmutableArray<ContainsRule> Contains { get; init; } = [];

    public bool IsUnique { get; init; }

    public override JsonTypes Types => JsonTypes.Array;

    public override long Breadth => base.Breadth + Prefix.Length + Contains.Length;

    public override bool IsEmpty => Length.IsEmpty;

    /// <summary>What the item at a position satisfies; null for anything.</summary>
    public Schema? At(int position) => position < Prefix.Length ? Prefix[position] : Items;
}
