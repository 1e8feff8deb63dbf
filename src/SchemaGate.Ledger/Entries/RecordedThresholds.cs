namespace SchemaGate.Ledger.Entries;

/// <summary>What the canary must not exceed.</summary>
/// <param name="ErrorPercent">Percent of its requests that fail.</param>
/// <param name="LatencyP95">95th percentile of its latencies, in milliseconds.</param>
/// <param name="LatencyP99">99th percentile of its latencies, in milliseconds.</param>
/// <param name="MinimumRequests">Fewer requests say nothing.</param>
public sealed record RecordedThresholds(double ErrorPercent, double LatencyP95, double LatencyP99, int MinimumRequests);
