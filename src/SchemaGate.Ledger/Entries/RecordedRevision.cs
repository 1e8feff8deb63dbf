namespace SchemaGate.Ledger.Entries;

/// <summary>What one revision did in the window of a check.</summary>
/// <param name="Requests">Requests that it answered.</param>
/// <param name="ErrorRatio">Those of them that failed, 0 to 1; null without requests.</param>
/// <param name="LatencyP50">Median of its latencies, in milliseconds; null without requests.</param>
/// <param name="LatencyP95">95th percentile, in milliseconds.</param>
/// <param name="LatencyP99">99th percentile, in milliseconds.</param>
public sealed record RecordedRevision(long Requests, double? ErrorRatio, double? LatencyP50, double? LatencyP95, double? LatencyP99);
