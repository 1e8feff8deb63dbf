namespace SchemaGate.Metrics.Canary;

/// <summary>What a canary may reach; beyond it is bad.</summary>
/// <param name="ErrorRatio">Server errors among all requests, from 0 to 1.</param>
/// <param name="LatencyP95">The 95th percentile of the latency.</param>
/// <param name="LatencyP99">The 99th percentile of the latency.</param>
/// <param name="MinRequests">As many requests are needed for a verdict.</param>
public sealed record CanaryThresholds(double ErrorRatio, TimeSpan LatencyP95, TimeSpan LatencyP99, long MinRequests);
