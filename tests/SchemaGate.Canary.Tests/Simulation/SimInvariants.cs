using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>What must hold however a rollout went.</summary>
internal static class SimInvariants
{
    private static readonly HashSet<Reason> OfMeasurement =
    [
        Reason.ErrorRate, Reason.LatencyP95, Reason.LatencyP99, Reason.SlowerThanStable, Reason.NoData, Reason.TooFewRequests,
        Reason.Starved, Reason.ThresholdInBucket, Reason.MeasurementErrors,
    ];

    /// <returns>Each rule that does not hold; empty when all do.</returns>
    public static IEnumerable<string> Broken(SimRun run, SimHealth health)
    {
        var rollout = run.Rollout;
        var state = run.AtTheEnd ?? run.Cloud.Read();
        var canary = state.ServedPercent(SimCloud.Canary);
        return new[]
        {
            (rollout.Phase.IsEnd(), "it did not end"),
            (!string.IsNullOrEmpty(rollout.Explanation) && rollout.Reason is not null, "the end has no reason"),
            (rollout.Phase != Phase.RolledBack || (canary == 0 && state.ServedPercent(rollout.Stable!) == 100), "rolled back, and the stable revision does not serve"),
            (rollout.Phase != Phase.Promoted || canary == 100, "promoted, and the canary does not serve"),
            (!RollbackBegan(run) || canary == 0 || rollout.Phase == Phase.RollbackFailed, "a rollback began, and the canary still serves"),
            (!run.AskedForRollback || rollout.Phase is not (Phase.Promoted or Phase.Held), "a rollback was asked for, and something else done"),
            (health == SimHealth.Healthy || rollout.Phase != Phase.Promoted, "a canary that is not healthy was promoted"),
            (health != SimHealth.Healthy || rollout.Phase != Phase.RolledBack || !OfMeasurement.Contains(rollout.Reason!.Value), "a healthy canary was rolled back by what was measured"),
            (health != SimHealth.Failing || RollbackBegan(run) || rollout.Phase != Phase.Held || IsUnseen(rollout), "a failing canary was held"),
        }.Where(rule => !rule.Item1).Select(rule => rule.Item2);
    }

    private static bool RollbackBegan(SimRun run) => run.Events.Any(happened => happened is RollbackBegan);

    private static bool IsUnseen(Rollout rollout) =>
        rollout.Reason is Reason.MeasurementErrors or Reason.PermissionDenied or Reason.Interrupted or Reason.StableNotReady or Reason.DeadlineExceeded or Reason.NoData;
}
