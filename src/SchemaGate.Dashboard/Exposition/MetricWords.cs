using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>The words of the canary core in those of the metrics, whose sets are fixed.</summary>
public static class MetricWords
{
    /// <summary>Null for a rollout that never began.</summary>
    public static CanaryPhase? PhaseOf(Phase phase) => phase == Phase.Refused ? null : Enum.Parse<CanaryPhase>(phase.ToString());

    public static CanaryVerdict VerdictOf(Verdict verdict) => Enum.Parse<CanaryVerdict>(verdict.ToString());

    /// <summary>Null for what has no series of its own.</summary>
    public static CanaryCheckName? CheckOf(CanaryMetric metric) => metric switch
    {
        CanaryMetric.Requests => CanaryCheckName.Requests,
        CanaryMetric.ErrorRate => CanaryCheckName.ErrorRate,
        CanaryMetric.LatencyP95 => CanaryCheckName.LatencyP95,
        CanaryMetric.LatencyP99 => CanaryCheckName.LatencyP99,
        _ => null,
    };

    public static DeploymentResult ResultOf(Phase phase) => phase switch
    {
        Phase.Promoted => DeploymentResult.Success,
        Phase.RolledBack => DeploymentResult.Rollback,
        Phase.RollbackFailed => DeploymentResult.RollbackFailed,
        Phase.Held => DeploymentResult.Held,
        _ => DeploymentResult.Superseded,
    };

    public static RollbackReason ReasonOf(Reason? reason) => reason switch
    {
        Reason.ErrorRate => RollbackReason.ErrorRate,
        Reason.LatencyP95 => RollbackReason.LatencyP95,
        Reason.SlowerThanStable => RollbackReason.SlowerThanStable,
        Reason.LatencyP99 => RollbackReason.LatencyP99,
        Reason.NoData => RollbackReason.NoData,
        Reason.TooFewRequests or Reason.ThresholdInBucket => RollbackReason.TooFewRequests,
        Reason.Starved => RollbackReason.Starved,
        Reason.MeasurementErrors or Reason.PlatformFailure => RollbackReason.MeasurementErrors,
        Reason.RevisionNotReady => RollbackReason.RevisionNotReady,
        Reason.SmokeCheckFailed => RollbackReason.SmokeCheckFailed,
        Reason.ContractBroken => RollbackReason.ContractBroken,
        Reason.DeadlineExceeded => RollbackReason.DeadlineExceeded,
        Reason.OperatorRequest => RollbackReason.OperatorRequest,
        Reason.Interrupted => RollbackReason.Interrupted,
        Reason.PermissionDenied => RollbackReason.PermissionDenied,
        Reason.StableNotReady => RollbackReason.StableNotReady,
        _ => RollbackReason.Superseded,
    };

    public static ApiFault FaultOf(FaultKind kind) => Enum.Parse<ApiFault>(kind.ToString());
}
