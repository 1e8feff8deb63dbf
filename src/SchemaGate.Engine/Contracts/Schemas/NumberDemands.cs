using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a <see cref="Shape"/> demands of numbers.</summary>
internal sealed record NumberDemands
{
    public static NumberDemands None { get; } = new();

    public Sourced<NumberBound>? Minimum { get; init; }

    public Sourced<NumberBound>? Maximum { get; init; }

    /// <summary>Least common multiple of every <c>multipleOf</c>.</summary>
    public Sourced<ExactNumber>? MultipleOf { get; init; }
}
