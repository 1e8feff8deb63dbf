using Prometheus;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Contracts;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Metrics;

/// <summary>
/// The metrics of the deployments of one service in one environment. Every series has the labels <c>service</c> and <c>environment</c>.
/// Each method only changes numbers in memory: it does not throw, wait or call anything, so it may stand anywhere in a rollback. Safe to use from several threads.
/// </summary>
public sealed class DeploymentMetrics
{
    private readonly DeploymentSeries _deployments;
    private readonly RevisionSeries _revisions;
    private readonly CanarySeries _canary;
    private readonly ContractSeries _contracts;

    /// <param name="service">The name of the service, as in Cloud Run.</param>
    /// <param name="environment">Where it runs, such as <c>production</c>; may be empty.</param>
    /// <param name="registry">Where the metrics live; one of its own by default, without metrics of the process. Several services may share one.</param>
    /// <param name="clock">Where timestamps come from; the system's clock by default.</param>
    /// <exception cref="InvalidOperationException">The registry holds a metric of the same name and another kind.</exception>
    public DeploymentMetrics(string service, string environment, CollectorRegistry? registry = null, TimeProvider? clock = null)
    {
        Service = service;
        Environment = environment;
        Registry = registry ?? Prometheus.Metrics.NewCustomRegistry();
        var families = new Families(Registry, service, environment);
        _deployments = new(families, clock ?? TimeProvider.System);
        _revisions = new(families);
        _canary = new(families, clock ?? TimeProvider.System);
        _contracts = new(families, clock ?? TimeProvider.System);
    }

    /// <summary>The name of the service.</summary>
    public string Service { get; }

    /// <summary>Where it runs.</summary>
    public string Environment { get; }

    /// <summary>What to scrape, for example with <c>app.MapMetrics(registry: metrics.Registry)</c>.</summary>
    public CollectorRegistry Registry { get; }

    /// <summary>A deployment began: <c>deployment_started_total</c>, <c>deployment_started_timestamp</c>. Counters of what may follow begin at 0.</summary>
    public void DeploymentStarted(DeploymentType type)
    {
        _deployments.Started(type);
        if (type == DeploymentType.Canary)
        {
            _canary.Began();
        }
    }

    /// <summary>The new revision serves all traffic: <c>deployment_success_total</c>, <c>deployment_duration_seconds</c>.</summary>
    /// <param name="type">How it was deployed.</param>
    /// <param name="duration">Since the deployment began.</param>
    public void DeploymentSucceeded(DeploymentType type, TimeSpan duration) => _deployments.Succeeded(type, duration);

    /// <summary>The stable revision serves all traffic again: <c>deployment_rollback_total</c>, <c>deployment_rollback_timestamp</c>, <c>deployment_duration_seconds</c>.</summary>
    /// <param name="type">How it was deployed.</param>
    /// <param name="reason">Why it was rolled back.</param>
    /// <param name="duration">Since the deployment began.</param>
    public void RolledBack(DeploymentType type, RollbackReason reason, TimeSpan duration) => _deployments.RolledBack(type, reason, duration);

    /// <summary>A deployment ended neither well nor by a rollback: <c>deployment_duration_seconds</c>.</summary>
    /// <param name="type">How it was deployed.</param>
    /// <param name="result">How it ended.</param>
    /// <param name="duration">Since the deployment began.</param>
    public void DeploymentEnded(DeploymentType type, DeploymentResult result, TimeSpan duration) => _deployments.Ended(type, result, duration);

    /// <summary>A revision has a role from now on, and the one before has it no longer: <c>deployment_current_revision</c>.</summary>
    /// <param name="role">Which role.</param>
    /// <param name="revision">The name of the revision; null when none has the role, as after a canary.</param>
    public void CurrentRevision(RevisionRole role, string? revision) => _revisions.Set(role, revision);

    /// <summary>The canary's part of the traffic: <c>deployment_canary_traffic_percentage</c>. 0 when there is no canary.</summary>
    /// <param name="percentage">From 0 to 100.</param>
    public void CanaryTraffic(double percentage) => _canary.Traffic(percentage);

    /// <summary>The canary is in a phase from now on: <c>deployment_canary_phase</c>.</summary>
    public void PhaseEntered(CanaryPhase phase) => _canary.Entered(phase);

    /// <summary>What the canary is judged by: <c>deployment_canary_…_threshold…</c> and <c>deployment_canary_min_requests</c>.</summary>
    public void JudgedBy(CanaryThresholds thresholds) => _canary.JudgedBy(thresholds);

    /// <summary>The canary was looked at: the measurements, verdicts, age of data, <c>deployment_canary_ticks_total</c>, <c>deployment_canary_last_tick_timestamp_seconds</c>.</summary>
    public void Checked(CanaryCheck check) => _canary.Checked(check);

    /// <summary>A call that the canary depends on failed: <c>deployment_canary_api_errors_total</c>.</summary>
    /// <param name="api">What was called.</param>
    /// <param name="fault">What went wrong.</param>
    public void ApiFailed(CanaryApi api, ApiFault fault) => _canary.ApiFailed(api, fault);

    /// <summary>The canary is over: <c>deployment_canary_duration_seconds</c>.</summary>
    /// <param name="result">How it ended.</param>
    /// <param name="duration">Since its first traffic.</param>
    public void CanaryEnded(DeploymentResult result, TimeSpan duration) => _canary.Ended(result, duration);

    /// <summary>An OpenAPI document was validated: <c>openapi_schema_validation_total</c>.</summary>
    /// <param name="isValid">Whether nothing is wrong with it.</param>
    public void DocumentValidated(bool isValid) => _contracts.Validated(isValid);

    /// <summary>Documents were compared: <c>openapi_breaking_changes_total</c>, <c>openapi_last_comparison_…</c>.</summary>
    /// <param name="count">How many changes break clients; 0 for none.</param>
    public void BreakingChanges(int count) => _contracts.Compared(count);
}
