using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>Follows what a person asked for, by way of the mark on the service.</summary>
internal static class RequestGuard
{
    public static Move? Of(Rollout rollout, Observation seen)
    {
        if (seen.Mark is not { Request: { } request } mark || mark.RolloutId != rollout.Plan.Id)
        {
            return null;
        }

        return (request.Wish, rollout.Phase) switch
        {
            (OperatorWish.Rollback, _) => Move.Happened(new RollbackBegan(seen.Now, Reason.OperatorRequest, request.Explanation)),
            (OperatorWish.Promote, Phase.Shifting or Phase.Observing) => Move.Happened(new PromotionBegan(seen.Now, Reason.OperatorRequest, request.Explanation)),
            (OperatorWish.Hold, not Phase.Promoting) => Move.Happened(new Held(seen.Now, Reason.OperatorRequest, request.Explanation)),
            _ => null,
        };
    }
}
