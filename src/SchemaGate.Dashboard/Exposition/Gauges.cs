using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>Where the newest deployment of each service stands.</summary>
internal sealed class Gauges(IReadOnlyList<RecordedRollout> newest)
{
    // One of a service that was never touched says nothing of what serves.
    private readonly IReadOnlyList<RecordedRollout> _rollouts =
        [.. newest.Where(rollout => rollout.Facts.IsClaimed).GroupBy(rollout => (rollout.Service.Name, rollout.Service.Environment)).Select(same => same.MaxBy(rollout => rollout.Number)!)];

    public IEnumerable<Family> Families() =>
    [
        Of("deployment_started_timestamp", "When the last deployment began, in seconds since 1970.", rollout => Seconds(rollout.Facts.Started)),
        Of("deployment_rollback_timestamp", "When the last rollback was done, in seconds since 1970.", rollout => rollout is { Ended: Phase.RolledBack, EndedAt: { } at } ? Seconds(at) : null),
        Gauge("deployment_current_revision", "The name of the revision in each role; the value is always 1.", Revisions),
        Of("deployment_canary_traffic_percentage", "Traffic of the canary, from 0 to 100; the rest goes to the stable revision.", rollout => rollout.Facts.Phase == Phase.Promoted ? 0 : rollout.Facts.Traffic),
        Gauge("deployment_canary_phase", "1 for the phase that the canary is in, 0 for all others.", rollout => States("phase", MetricWords.PhaseOf(rollout.Facts.Phase))),
        Gauge("deployment_canary_verdict", "1 for the last verdict of each check, 0 for all others.", Verdicts),
        Of("deployment_canary_last_tick_timestamp_seconds", "When the canary was last looked at, in seconds since 1970.", rollout => rollout.Check is { } check ? Seconds(check.At) : null),
        Of("deployment_canary_data_age_seconds", "How old the newest measurement was at the last look.", rollout => rollout.Check?.DataAge),
        Roles("deployment_canary_requests", "Requests that the last look was at.", revision => revision.Requests),
        Roles("deployment_canary_error_ratio", "Server errors among the requests, from 0 to 1.", revision => revision.ErrorRatio),
        Roles("deployment_canary_latency_p95_seconds", "95 of 100 requests took no longer.", revision => revision.LatencyP95 / 1000),
        Roles("deployment_canary_latency_p99_seconds", "99 of 100 requests took no longer.", revision => revision.LatencyP99 / 1000),
        Of("deployment_canary_error_ratio_threshold", "More server errors among the requests are bad, from 0 to 1.", rollout => rollout.Facts.Thresholds.ErrorPercent / 100),
        Of("deployment_canary_latency_p95_threshold_seconds", "A longer 95th percentile of the latency is bad.", rollout => rollout.Facts.Thresholds.LatencyP95 / 1000),
        Of("deployment_canary_latency_p99_threshold_seconds", "A longer 99th percentile of the latency is bad.", rollout => rollout.Facts.Thresholds.LatencyP99 / 1000),
        Of("deployment_canary_min_requests", "As many requests are needed for a verdict.", rollout => rollout.Facts.Thresholds.MinimumRequests),
    ];

    private Family Of(string name, string help, Func<RecordedRollout, double?> value) =>
        Gauge(name, help, rollout => value(rollout) is { } known ? [([], known)] : []);

    private Family Roles(string name, string help, Func<RecordedRevision, double?> value) => Gauge(name, help, rollout => rollout.Check is { } check
        ? [.. Role(RevisionRole.Canary, value(check.Canary)), .. Role(RevisionRole.Stable, value(check.Stable))]
        : []);

    private Family Gauge(string name, string help, Func<RecordedRollout, IEnumerable<((string, string)[] Labels, double Value)>> series) => new(
        name,
        "gauge",
        help,
        [.. _rollouts.SelectMany(rollout => series(rollout).Select(each => new Sample("", [("service", rollout.Service.Name), ("environment", rollout.Service.Environment), .. each.Labels], each.Value)))]);

    private static IEnumerable<((string, string)[], double)> Role(RevisionRole role, double? value) => value is { } known ? [([("role", Snake.Of(role))], known)] : [];

    private static IEnumerable<((string, string)[], double)> Revisions(RecordedRollout rollout)
    {
        var facts = rollout.Facts;
        (RevisionRole Role, string? Revision)[] roles = facts.Phase == Phase.Promoted
            ? [(RevisionRole.Stable, facts.Canary)]
            : [(RevisionRole.Stable, facts.Stable), (RevisionRole.Canary, facts.Canary)];
        return roles.Where(each => each.Revision is not null).Select(each => ((string, string)[])[("role", Snake.Of(each.Role)), ("revision", each.Revision!)]).Select(labels => (labels, 1.0));
    }

    private static IEnumerable<((string, string)[], double)> Verdicts(RecordedRollout rollout) => (rollout.Check?.Metrics ?? [])
        .Where(metric => MetricWords.CheckOf(metric.Metric) is not null)
        .SelectMany(metric => Enum.GetValues<CanaryVerdict>().Select(verdict =>
            (((string, string)[])[("check", Snake.Of(MetricWords.CheckOf(metric.Metric)!.Value)), ("verdict", Snake.Of(verdict))], verdict == MetricWords.VerdictOf(metric.Verdict) ? 1.0 : 0.0)));

    private static IEnumerable<((string, string)[], double)> States(string label, CanaryPhase? state) => state is null
        ? []
        : Enum.GetValues<CanaryPhase>().Select(each => (((string, string)[])[(label, Snake.Of(each))], each == state ? 1.0 : 0.0));

    private static double Seconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds() / 1000.0;
}
