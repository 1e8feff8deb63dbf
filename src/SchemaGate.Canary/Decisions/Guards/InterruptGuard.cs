using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>Ends in good order when the process is asked to stop. A promotion that has begun is brought to its end.</summary>
internal static class InterruptGuard
{
    public static Move? Of(Rollout rollout, Observation seen)
    {
        const string explanation = "The process was asked to stop.";
        if (!seen.IsInterrupted || rollout.Phase == Phase.Promoting)
        {
            return null;
        }

        return Move.Happened(rollout.Policy.OnInterrupt == Unattended.Rollback
            ? new RollbackBegan(seen.Now, Reason.Interrupted, explanation)
            : new Held(seen.Now, Reason.Interrupted, explanation));
    }
}
