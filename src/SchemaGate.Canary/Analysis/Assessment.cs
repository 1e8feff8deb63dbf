using System.Collections.Immutable;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>What one check found: the verdict, and all that it rests on.</summary>
public sealed record Assessment
{
    public required Verdict Verdict { get; init; }

    /// <summary>Why it is not a pass; null when it is.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The verdict in plain words, with values, thresholds and sample sizes.</summary>
    public required string Explanation { get; init; }

    /// <summary>True when a value is so far over its threshold that nobody waits for another check.</summary>
    public bool IsGross { get; init; }

    /// <summary>Each metric by itself.</summary>
    public required ImmutableArray<MetricCheck> Checks { get; init; }

    public required MetricReading Reading { get; init; }

    /// <summary>How old the newest complete data was.</summary>
    public TimeSpan DataAge => Reading.ReadAt - Reading.End;
}
