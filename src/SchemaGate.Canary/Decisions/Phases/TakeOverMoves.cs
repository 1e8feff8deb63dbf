using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Goes on with the rollout that the service remembers, or with a split that someone made by hand.</summary>
internal static class TakeOverMoves
{
    public static Move Next(Rollout rollout, Observation seen)
    {
        if (PreflightRefusal.OfTakeOver(rollout, seen) is { } refusal)
        {
            return Move.Happened(rollout.Plan.Request?.Wish == OperatorWish.Rollback && !seen.IsInterrupted
                ? new RollbackFailed(seen.Now, refusal.Reason, refusal.Explanation)
                : refusal);
        }

        if (seen.State is not { } state)
        {
            return Move.Wait(rollout.RetryAt - seen.Now);
        }

        if ((seen.Mark ?? FoundSplit.MarkOf(rollout, state, seen.Now)) is not { } mark)
        {
            return Move.Happened(new Refused(seen.Now, Reason.NotStartable, FoundSplit.Problem(rollout)));
        }

        return seen.Mark is not null && mark.Owner == rollout.Plan.Owner
            ? Move.Happened(ResumePoint.Of(mark, state, seen.Now))
            : Move.Do(new SetAnnotations(Taken(mark, rollout, seen.Now).WriteTo(state.Annotations)), rollout, seen);
    }

    private static RolloutMark Taken(RolloutMark mark, Rollout rollout, DateTimeOffset now) =>
        Lease.Take(mark, rollout, now) with { Request = rollout.Plan.Request ?? mark.Request };
}
