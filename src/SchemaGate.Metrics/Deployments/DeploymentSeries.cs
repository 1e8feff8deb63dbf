using Prometheus;

namespace SchemaGate.Metrics.Deployments;

/// <summary>How deployments begin and end.</summary>
internal sealed class DeploymentSeries(Families families, TimeProvider clock)
{
    private readonly Counter _started = families.Counter("deployment_started_total", "Deployments that began.", "deployment_type");
    private readonly Counter _success = families.Counter("deployment_success_total", "Deployments whose revision serves all traffic.", "deployment_type");
    private readonly Counter _rollback = families.Counter("deployment_rollback_total", "Deployments that were rolled back, by reason.", "deployment_type", "reason");
    private readonly Histogram _duration = families.Duration("deployment_duration_seconds", "From the start of a deployment to its end.", "deployment_type", "result");
    private readonly Gauge _startedAt = families.Gauge("deployment_started_timestamp", "When the last deployment began, in seconds since 1970.");
    private readonly Gauge _rollbackAt = families.Gauge("deployment_rollback_timestamp", "When the last rollback was done, in seconds since 1970.");

    /// <summary>Counters of what may follow begin at 0, so that <c>increase()</c> sees their first step.</summary>
    public void Started(DeploymentType type)
    {
        var label = LabelValue.Of(type);
        _success.WithLabels(label).Publish();
        foreach (var reason in Enum.GetValues<RollbackReason>())
        {
            _rollback.WithLabels(label, LabelValue.Of(reason)).Publish();
        }

        _started.WithLabels(label).Inc();
        _startedAt.Set(Timestamp.Of(clock));
    }

    public void Succeeded(DeploymentType type, TimeSpan duration)
    {
        _success.WithLabels(LabelValue.Of(type)).Inc();
        Ended(type, DeploymentResult.Success, duration);
    }

    public void RolledBack(DeploymentType type, RollbackReason reason, TimeSpan duration)
    {
        _rollback.WithLabels(LabelValue.Of(type), LabelValue.Of(reason)).Inc();
        _rollbackAt.Set(Timestamp.Of(clock));
        Ended(type, DeploymentResult.Rollback, duration);
    }

    public void Ended(DeploymentType type, DeploymentResult result, TimeSpan duration) =>
        _duration.WithLabels(LabelValue.Of(type), LabelValue.Of(result)).Observe(duration.TotalSeconds);
}
