using System.Collections.Immutable;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Ledger.Entries;

/// <summary>What one check of a canary found.</summary>
public sealed record RecordedCheck
{
    public required Verdict Verdict { get; init; }

    /// <summary>Why it is not a pass; null when it is.</summary>
    public Reason? Reason { get; init; }

    public required string Explanation { get; init; }

    /// <summary>When it was measured.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How old the newest complete data was, in seconds.</summary>
    public required double DataAge { get; init; }

    public required RecordedRevision Canary { get; init; }

    public required RecordedRevision Stable { get; init; }

    /// <summary>Each metric by itself.</summary>
    public required ImmutableArray<RecordedMetric> Metrics { get; init; }
}
