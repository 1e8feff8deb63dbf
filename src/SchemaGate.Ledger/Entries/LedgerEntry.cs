namespace SchemaGate.Ledger.Entries;

/// <summary>One thing that happened to one rollout.</summary>
public sealed record LedgerEntry
{
    /// <summary>Unique among all entries.</summary>
    public required string Id { get; init; }

    /// <summary>When, by the clock of the process that saw it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Id of the rollout, unique within its service.</summary>
    public required string Rollout { get; init; }

    /// <summary>Which service it is a rollout of.</summary>
    public required RecordedService Service { get; init; }

    /// <summary>The kind of event, such as <c>Checked</c> or <c>RolledBack</c>: the names of the canary core's events.</summary>
    public required string Kind { get; init; }

    /// <summary>What happened, in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The rollout after it.</summary>
    public required RolloutFacts Facts { get; init; }
}
