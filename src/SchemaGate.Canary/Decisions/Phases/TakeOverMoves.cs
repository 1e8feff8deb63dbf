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

        if (seen.Mark is not null && mark.Owner == rollout.Plan.Owner)
        {
            return Move.Happened(ResumePoint.Of(mark, state, seen.Now));
        }

        if (IsUnchecked(rollout.Plan, mark))
        {
            return Move.Happened(new Refused(seen.Now, Reason.NotStartable, $"The smoke check of {mark.Canary} was not done yet, and this run has none: resume with the smoke check that the rollout began with, or roll back."));
        }

        return IsLeftBehind(seen.Mark, seen.Now) && rollout.LeftBehindSince != mark.LeaseUntil
            ? Move.Happened(new FoundLeftBehind(seen.Now, mark.Owner, mark.LeaseUntil))
            : Move.Do(new SetAnnotations(Taken(mark, rollout, seen.Now).WriteTo(state.Annotations)), rollout, seen);
    }

    // A rollout that is held waits for a person, however long.
    private static bool IsLeftBehind(RolloutMark? mark, DateTimeOffset now) => mark is { Held: null } && mark.LeaseUntil <= now;

    // Who asks for traffic in person, or for none, does without.
    private static bool IsUnchecked(RolloutPlan plan, RolloutMark mark) =>
        mark is { IsSmokeChecked: true, Step: null } && !plan.IsSmokeChecked && plan.Request is null;

    private static RolloutMark Taken(RolloutMark mark, Rollout rollout, DateTimeOffset now) =>
        Lease.Take(mark, rollout, now) with { Request = rollout.Plan.Request ?? mark.Request };
}
