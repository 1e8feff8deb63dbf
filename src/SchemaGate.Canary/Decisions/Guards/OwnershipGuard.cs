using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>Stops when another process owns the service, and follows it when it ended this very rollout.</summary>
internal static class OwnershipGuard
{
    public static Move? Of(Rollout rollout, Observation seen)
    {
        if (seen.Mark is { } mark && mark.RolloutId == rollout.Plan.Id)
        {
            // Who carries out a wish takes the rollout over; this run follows the wish, too.
            return mark.Owner == rollout.Plan.Owner || mark.Request is not null ? null : Move.Happened(TakenOver(mark, seen.Now));
        }

        return Move.Happened(EndedByAnother(rollout, seen) ?? new Superseded(
            seen.Now,
            Reason.OwnedByAnother,
            seen.Mark is { } other ? $"Rollout {other.RolloutId} owns the service now." : "Someone has taken the mark of this rollout off the service."));
    }

    // Who takes over and lets the lease go at once has put it on hold.
    private static RolloutEvent TakenOver(RolloutMark mark, DateTimeOffset now) => mark.LeaseUntil <= now
        ? new Held(now, Reason.OperatorRequest, mark.Held is { By: { } actor, Explanation: var why } ? new OperatorRequest(OperatorWish.Hold, actor, why).Explanation : $"{mark.Owner} has put this rollout on hold.")
        : new Superseded(now, Reason.OwnedByAnother, $"{mark.Owner} has taken over this rollout.");

    private static RolloutEvent? EndedByAnother(Rollout rollout, Observation seen) => RolloutMemory.Of(seen.State!.Annotations) switch
    {
        { End: Phase.RolledBack } memory when memory.RolloutId == rollout.Plan.Id => new RollbackBegan(seen.Now, Reason.OperatorRequest, memory.Explanation),
        { End: Phase.Promoted } memory when memory.RolloutId == rollout.Plan.Id && rollout.Phase != Phase.Promoting => new PromotionBegan(seen.Now, Reason.OperatorRequest, memory.Explanation),
        { End: Phase.Promoted } memory when memory.RolloutId == rollout.Plan.Id => new Promoted(seen.Now),
        _ => null,
    };
}
