using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>What can end any phase between the start and the end, in the order of who has the say.</summary>
internal static class CommonGuards
{
    /// <returns>Null when nothing stands against the phase; then the service was read.</returns>
    public static Move? Of(Rollout rollout, Observation seen) =>
        RequestGuard.Of(rollout, seen)
        ?? InterruptGuard.Of(rollout, seen)
        ?? DeadlineGuard.Of(rollout, seen)
        ?? FaultGuard.Of(rollout, seen)
        ?? OwnershipGuard.Of(rollout, seen)
        ?? TrafficGuard.Of(rollout, seen)
        ?? ReadinessGuard.Of(rollout, seen);
}
