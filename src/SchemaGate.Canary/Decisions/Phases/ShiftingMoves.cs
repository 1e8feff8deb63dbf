using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Decisions.Guards;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Gives the canary the share of a step, and sees it served.</summary>
internal static class ShiftingMoves
{
    public static Move Next(Rollout rollout, Observation seen) =>
        CommonGuards.Of(rollout, seen) ?? Verified(rollout, seen) ?? Shift(rollout, seen, seen.State!);

    private static Move? Verified(Rollout rollout, Observation seen)
    {
        var state = seen.State!;
        if (state.IsReconciling || state.AskedPercent(rollout.Canary!) != rollout.StepPercent)
        {
            return null;
        }

        if (state.ServedPercent(rollout.Canary!) == rollout.StepPercent && state.ServedPercent(rollout.Stable!) == 100 - rollout.StepPercent)
        {
            return Move.Happened(new Shifted(seen.Now, rollout.StepPercent, state.UpdateTime + rollout.Policy.Window.WarmUp));
        }

        return state.Failure is { } failure
            ? Move.Happened(new RollbackBegan(seen.Now, Reason.PlatformFailure, $"The traffic could not be shifted: {failure}"))
            : null;
    }

    private static Move Shift(Rollout rollout, Observation seen, ServiceState state)
    {
        if (seen.Mark!.Step != rollout.Step)
        {
            // The service remembers the step before it happens: whoever resumes knows that the canary may have had traffic.
            var mark = Lease.Take(seen.Mark, rollout, seen.Now) with { Step = rollout.Step, WindowStart = null };
            return Move.Do(new SetAnnotations(mark.WriteTo(state.Annotations)), rollout, seen);
        }

        if (state.AskedPercent(rollout.Canary!) == rollout.StepPercent || !state.IsReady(rollout.Canary!))
        {
            return Move.Wait(Polling.Often);
        }

        return state.IsReady(rollout.Stable!)
            ? Move.Do(new SetTraffic(TrafficSplit.Shared(state, rollout, rollout.StepPercent)), rollout, seen)
            : Move.Happened(new Held(seen.Now, Reason.StableNotReady, $"Revision {rollout.Stable} is not ready: nothing more is routed."));
    }
}
