using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Rollouts;

/// <summary>What the entries of one rollout add up to.</summary>
public sealed record RecordedRollout
{
    /// <summary>Its number in this ledger: later ones have larger numbers.</summary>
    public long Number { get; init; }

    public required string Rollout { get; init; }

    public required RecordedService Service { get; init; }

    /// <summary>When the newest entry was made.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>The newest sentence.</summary>
    public required string LastSentence { get; init; }

    /// <summary>The newest facts.</summary>
    public required RolloutFacts Facts { get; init; }

    /// <summary>The newest check; null before the first.</summary>
    public RecordedCheck? Check { get; init; }

    /// <summary>The check of the contract, without its findings; null when there was none.</summary>
    public RecordedContract? Contract { get; init; }

    /// <summary>When the canary first got traffic; null before.</summary>
    public DateTimeOffset? FirstTraffic { get; init; }

    /// <summary>The last end that was counted; null while there is none.</summary>
    public Phase? Ended { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
