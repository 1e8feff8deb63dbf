using Microsoft.Extensions.Time.Testing;
using Prometheus;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Metrics.Tests;

/// <summary>A canary that is rolled back because it is slow, told to the metrics.</summary>
internal static class Story
{
    public static DeploymentMetrics Of(string service, string environment = "production", CollectorRegistry? registry = null)
    {
        var clock = new FakeTimeProvider(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var metrics = new DeploymentMetrics(service, environment, registry, clock);
        Begin(metrics);
        clock.Advance(TimeSpan.FromMinutes(5));
        metrics.Checked(Slow);
        metrics.ApiFailed(CanaryApi.Measurements, ApiFault.QuotaExceeded);
        clock.Advance(TimeSpan.FromMinutes(1));
        End(metrics);
        return metrics;
    }

    private static CanaryCheck Slow => new()
    {
        Verdict = CanaryVerdict.Fail,
        Verdicts = new Dictionary<CanaryCheckName, CanaryVerdict>
        {
            [CanaryCheckName.ErrorRate] = CanaryVerdict.Pass,
            [CanaryCheckName.LatencyP95] = CanaryVerdict.Fail,
        },
        Canary = new() { Requests = 120, ErrorRatio = 0.005, LatencyP95 = TimeSpan.FromSeconds(61.5), LatencyP99 = TimeSpan.FromSeconds(70) },
        Stable = new() { Requests = 1080, ErrorRatio = 0.004, LatencyP95 = TimeSpan.FromSeconds(0.25) },
        DataAge = TimeSpan.FromSeconds(190),
    };

    private static void Begin(DeploymentMetrics metrics)
    {
        metrics.DocumentValidated(isValid: true);
        metrics.BreakingChanges(2);
        metrics.DeploymentStarted(DeploymentType.Canary);
        metrics.JudgedBy(new(ErrorRatio: 0.01, LatencyP95: TimeSpan.FromMinutes(1), LatencyP99: TimeSpan.FromMinutes(2), MinRequests: 100));
        metrics.CurrentRevision(RevisionRole.Stable, "orders-00041-xyz");
        metrics.CurrentRevision(RevisionRole.Canary, "orders-00042-abc");
        metrics.CanaryTraffic(10);
        metrics.PhaseEntered(CanaryPhase.Observing);
    }

    private static void End(DeploymentMetrics metrics)
    {
        metrics.RolledBack(DeploymentType.Canary, RollbackReason.LatencyP95, TimeSpan.FromMinutes(6));
        metrics.CanaryEnded(DeploymentResult.Rollback, TimeSpan.FromMinutes(5));
        metrics.CanaryTraffic(0);
        metrics.CurrentRevision(RevisionRole.Canary, null);
        metrics.PhaseEntered(CanaryPhase.RolledBack);
    }
}
