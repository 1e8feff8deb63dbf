using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>A part of a regular expression.</summary>
internal abstract record PatternNode
{
    /// <summary>One character out of a set.</summary>
    internal sealed record Character(CharacterSet Set) : PatternNode;

    /// <summary>One part after the other; none matches the empty text.</summary>
    internal sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>One of several.</summary>
    internal sealed record Alternatives(ImmutableArray<PatternNode> Branches) : PatternNode;

    /// <summary>A part repeated; <see cref="Maximum"/> is null when there is no upper end.</summary>
    internal sealed record Repeat(PatternNode Body, int Minimum, int? Maximum) : PatternNode;

    /// <summary>The start of the text.</summary>
    internal sealed record Start : PatternNode;

    /// <summary>The end of the text.</summary>
    internal sealed record End : PatternNode;

    /// <summary>A lookahead; not part of a regular language as built here.</summary>
    internal sealed record Look(PatternNode Body, bool IsNegative) : PatternNode;

    /// <summary>A word boundary, or its absence.</summary>
    internal sealed record Boundary(bool IsNegative) : PatternNode;
}
