using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Canary.Running;
using SchemaGate.Dashboard.Exposition;
using SchemaGate.Metrics;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Counts a rollout as Prometheus metrics.</summary>
internal sealed class RolloutMetrics(DeploymentMetrics metrics) : IRolloutListener
{
    private DateTimeOffset? _firstTraffic;

    public void Happened(Rollout rollout, RolloutEvent happened)
    {
        switch (happened)
        {
            case Claimed or Resumed: Start(rollout); break;
            case Shifted shifted: _firstTraffic ??= shifted.At; break;
            case Checked done: metrics.Checked(CheckOf(done.Assessment)); break;
            case MeasurementFailed failed: Fail(CanaryApi.Measurements, failed.Fault); metrics.Checked(new() { Verdict = CanaryVerdict.Error }); break;
            case PlatformFaulted faulted: Fail(CanaryApi.Revisions, faulted.Fault); break;
            case Promoted or RolledBack or RollbackFailed or Held or Superseded: End(rollout, happened.At); break;
        }

        if (MetricWords.PhaseOf(rollout.Phase) is { } phase)
        {
            metrics.PhaseEntered(phase);
        }
    }

    public void Seen(Rollout rollout, ServiceState state)
    {
        if (rollout is { IsClaimed: true, Canary: { } canary })
        {
            metrics.CanaryTraffic(rollout.Phase == Phase.Promoted ? 0 : state.ServedPercent(canary));
        }
    }

    private static DeploymentType TypeOf(Rollout rollout) => rollout.Policy.Steps.IsEmpty ? DeploymentType.Direct : DeploymentType.Canary;

    private void Start(Rollout rollout)
    {
        var thresholds = rollout.Policy.Thresholds;
        metrics.DeploymentStarted(TypeOf(rollout));
        metrics.CurrentRevision(RevisionRole.Stable, rollout.Stable);
        metrics.CurrentRevision(RevisionRole.Canary, rollout.Canary);
        metrics.JudgedBy(new(thresholds.ErrorPercent / 100, thresholds.LatencyP95, thresholds.LatencyP99, thresholds.MinimumRequests));
    }

    private void End(Rollout rollout, DateTimeOffset at)
    {
        var duration = at - rollout.Started;
        switch (rollout.Phase)
        {
            case Phase.Promoted: Succeed(rollout, duration); break;
            case Phase.RolledBack: metrics.RolledBack(TypeOf(rollout), MetricWords.ReasonOf(rollout.Reason), duration); break;
            default: metrics.DeploymentEnded(TypeOf(rollout), MetricWords.ResultOf(rollout.Phase), duration); break;
        }

        if (_firstTraffic is { } first)
        {
            metrics.CanaryEnded(MetricWords.ResultOf(rollout.Phase), at - first);
        }
    }

    private void Succeed(Rollout rollout, TimeSpan duration)
    {
        metrics.DeploymentSucceeded(TypeOf(rollout), duration);
        metrics.CurrentRevision(RevisionRole.Stable, rollout.Canary);
        metrics.CurrentRevision(RevisionRole.Canary, null);
        metrics.CanaryTraffic(0);
    }

    private void Fail(CanaryApi api, PlatformFault fault) => metrics.ApiFailed(api, MetricWords.FaultOf(fault.Kind));

    private static CanaryCheck CheckOf(Assessment assessment) => new()
    {
        Verdict = MetricWords.VerdictOf(assessment.Verdict),
        Verdicts = assessment.Checks
            .Where(check => MetricWords.CheckOf(check.Metric) is not null)
            .ToDictionary(check => MetricWords.CheckOf(check.Metric)!.Value, check => MetricWords.VerdictOf(check.Verdict)),
        Canary = SampleOf(assessment.Reading.Canary),
        Stable = SampleOf(assessment.Reading.Stable),
        DataAge = assessment.DataAge,
    };

    private static RevisionSample SampleOf(RevisionMetrics revision) => new()
    {
        Requests = revision.Requests,
        ErrorRatio = revision.ErrorRatio,
        LatencyP95 = Span(revision.Latencies.QuantileAt(0.95)),
        LatencyP99 = Span(revision.Latencies.QuantileAt(0.99)),
    };

    private static TimeSpan? Span(Quantile? quantile) => quantile is { } known ? TimeSpan.FromMilliseconds(known.Value) : null;
}
