using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Decisions.Guards;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Creates the canary without traffic, waits until it is Ready, and calls it under its tag.</summary>
internal static class DeployingMoves
{
    public static Move Next(Rollout rollout, Observation seen) =>
        CommonGuards.Of(rollout, seen) ?? Deploy(rollout, seen) ?? Smoke(rollout, seen) ?? Move.Happened(Ready(rollout, seen));

    private static Move? Deploy(Rollout rollout, Observation seen)
    {
        if (seen.State!.Revisions.TryGetValue(rollout.Canary!, out var canary))
        {
            return canary.Readiness == Readiness.Ready ? null : Move.Wait(Polling.Often);
        }

        if (rollout.Plan.Image is not { } image)
        {
            return Move.Happened(new RollbackBegan(seen.Now, Reason.RevisionNotReady, $"Revision {rollout.Canary} does not exist any more."));
        }

        return seen.State.IsReconciling
            ? Move.Wait(Polling.Often)
            : Move.Do(new Deploy(new(image, rollout.Canary!, rollout.Policy.Tag, rollout.Stable!)), rollout, seen);
    }

    private static Move? Smoke(Rollout rollout, Observation seen)
    {
        if (!rollout.Plan.IsSmokeChecked)
        {
            return null;
        }

        if (SmokeAddress.Of(rollout, seen.State!) is null)
        {
            return seen.State!.IsReconciling || TrafficSplit.HasTag(seen.State, rollout)
                ? Move.Wait(Polling.Often)
                : Move.Do(new SetTraffic(TrafficSplit.Shared(seen.State, rollout, 0)), rollout, seen);
        }

        return rollout.SmokeFailures >= rollout.Policy.Patience.SmokeChecks
            ? Move.Happened(new RollbackBegan(seen.Now, Reason.SmokeCheckFailed, $"The smoke check failed {rollout.SmokeFailures} times: {seen.Smoke?.Problem}"))
            : seen.Smoke is { Problem: null } ? null : Move.Wait(Polling.Often);
    }

    private static RolloutEvent Ready(Rollout rollout, Observation seen) => rollout.Policy.Steps.IsEmpty
        ? new PromotionBegan(seen.Now, Reason.GoalReached, "There is no canary step.")
        : new ShiftBegan(seen.Now, 0, rollout.Policy.Steps[0]);
}
