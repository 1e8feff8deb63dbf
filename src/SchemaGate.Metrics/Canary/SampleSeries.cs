using Prometheus;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Metrics.Canary;

/// <summary>What was measured of each revision.</summary>
internal sealed class SampleSeries(Families families)
{
    private readonly Gauge _requests = families.Gauge("deployment_canary_requests", "Requests that the last look was at.", "role");
    private readonly Gauge _errorRatio = families.Gauge("deployment_canary_error_ratio", "Server errors among the requests, from 0 to 1.", "role");
    private readonly Gauge _latencyP95 = families.Gauge("deployment_canary_latency_p95_seconds", "95 of 100 requests took no longer.", "role");
    private readonly Gauge _latencyP99 = families.Gauge("deployment_canary_latency_p99_seconds", "99 of 100 requests took no longer.", "role");

    public void Set(RevisionRole role, RevisionSample sample)
    {
        var label = LabelValue.Of(role);
        Set(_requests, label, sample.Requests);
        Set(_errorRatio, label, sample.ErrorRatio);
        Set(_latencyP95, label, sample.LatencyP95?.TotalSeconds);
        Set(_latencyP99, label, sample.LatencyP99?.TotalSeconds);
    }

    private static void Set(Gauge gauge, string role, double? value)
    {
        if (value is { } known)
        {
            gauge.WithLabels(role).Set(known);
        }
        else
        {
            gauge.RemoveLabelled(role);
        }
    }
}
