using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine;

/// <summary>On what terms two contracts are compared in a test.</summary>
public sealed record ContractTerms
{
    /// <summary>What fails, what counts, how heavy.</summary>
    public GatePolicy Policy { get; init; } = GatePolicy.Default;

    /// <summary>The findings that the team accepts.</summary>
    public SuppressionList Suppressions { get; init; } = SuppressionList.None;

    /// <summary>Tells the day against which sunset dates and the last days of suppressions are judged.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
