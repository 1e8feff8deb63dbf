using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>One metric of the canary against what it may be.</summary>
public sealed record MetricCheck
{
    public required CanaryMetric Metric { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Why it is not a pass; null when it is.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The measured value, in the unit of the metric; null when there is none.</summary>
    public double? Value { get; init; }

    /// <summary>The limit, in the same unit; null where it is not one number.</summary>
    public double? Threshold { get; init; }

    /// <summary>True when the value is far over its threshold.</summary>
    public bool IsGross { get; init; }

    /// <summary>Value and limit in a few words, without a full stop.</summary>
    public required string Summary { get; init; }

    /// <summary>One sentence with value, limit and sample size.</summary>
    public required string Explanation { get; init; }
}
