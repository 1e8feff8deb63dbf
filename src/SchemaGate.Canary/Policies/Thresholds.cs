namespace SchemaGate.Canary.Policies;

/// <summary>What a canary must not exceed. A value at the threshold passes.</summary>
public sealed record Thresholds
{
    /// <summary>Percent of the canary's requests that are answered with 5xx.</summary>
    public double ErrorPercent { get; init; } = 1;

    /// <summary>95th percentile of the canary's latencies.</summary>
    public TimeSpan LatencyP95 { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>99th percentile of the canary's latencies.</summary>
    public TimeSpan LatencyP99 { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Fewer requests of the canary than this say nothing.</summary>
    public int MinimumRequests { get; init; } = 100;

    /// <summary>A value of this many times the threshold ends the rollout at once.</summary>
    public double GrossFactor { get; init; } = 5;

    /// <summary>How sure one has to be that the error rate is over its threshold.</summary>
    public ErrorTest ErrorTest { get; init; } = ErrorTest.Ratio;

    /// <summary>The canary is starved when it gets less than this share of the requests that the split predicts.</summary>
    public double StarvedBelow { get; init; } = 0.2;
}
