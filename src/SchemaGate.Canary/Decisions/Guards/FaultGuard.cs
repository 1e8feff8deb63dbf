using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>What follows when the platform cannot be read or written, again and again. That the canary is unhealthy does not follow.</summary>
internal static class FaultGuard
{
    public static Move? Of(Rollout rollout, Observation seen) =>
        Ending(rollout, seen) ?? (seen.State is null ? Move.Wait(rollout.RetryAt - seen.Now) : null);

    private static Move? Ending(Rollout rollout, Observation seen)
    {
        var patience = rollout.Policy.Patience;
        if (rollout.Phase == Phase.Observing)
        {
            // What only should be remembered can wait: a canary that can be measured is.
            return rollout.IsReadFault && rollout.Faults >= patience.ErrorsInARow ? Move.Happened(Unseen(rollout, seen)) : null;
        }

        if (rollout.Denials >= patience.DenialsInARow)
        {
            return Move.Happened(new RollbackBegan(seen.Now, Reason.PermissionDenied, $"{rollout.Phase} is not allowed ({rollout.LastFault})."));
        }

        return rollout.Refusals >= patience.DenialsInARow
            ? Move.Happened(new RollbackBegan(seen.Now, Reason.PlatformFailure, $"{rollout.Phase} was refused ({rollout.LastFault})."))
            : null;
    }

    private static RolloutEvent Unseen(Rollout rollout, Observation seen)
    {
        var reason = rollout.Denials > 0 ? Reason.PermissionDenied : Reason.MeasurementErrors;
        var explanation = $"The service could not be read {rollout.Faults} times in a row ({rollout.LastFault}).";
        return rollout.Policy.OnErrors == Unattended.Rollback
            ? new RollbackBegan(seen.Now, reason, explanation)
            : new Held(seen.Now, reason, explanation);
    }
}
