using Prometheus;

namespace SchemaGate.Metrics.Canary;

/// <summary>What the measurements are judged by, to be drawn beside them.</summary>
internal sealed class ThresholdSeries(Families families)
{
    private readonly Gauge _errorRatio = families.Gauge("deployment_canary_error_ratio_threshold", "More server errors among the requests are bad, from 0 to 1.");
    private readonly Gauge _latencyP95 = families.Gauge("deployment_canary_latency_p95_threshold_seconds", "A longer 95th percentile of the latency is bad.");
    private readonly Gauge _latencyP99 = families.Gauge("deployment_canary_latency_p99_threshold_seconds", "A longer 99th percentile of the latency is bad.");
    private readonly Gauge _minRequests = families.Gauge("deployment_canary_min_requests", "As many requests are needed for a verdict.");

    public void Set(CanaryThresholds thresholds)
    {
        _errorRatio.Set(thresholds.ErrorRatio);
        _latencyP95.Set(thresholds.LatencyP95.TotalSeconds);
        _latencyP99.Set(thresholds.LatencyP99.TotalSeconds);
        _minRequests.Set(thresholds.MinRequests);
    }
}
