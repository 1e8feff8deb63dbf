using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Decisions.Guards;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Gives the canary all traffic, by its name, and sees it served.</summary>
internal static class PromotingMoves
{
    public static Move Next(Rollout rollout, Observation seen) =>
        CommonGuards.Of(rollout, seen) ?? Promote(rollout, seen, seen.State!);

    private static Move Promote(Rollout rollout, Observation seen, ServiceState state)
    {
        if (state.AskedPercent(rollout.Canary!) != 100)
        {
            return state.IsReady(rollout.Canary!)
                ? Move.Do(new SetTraffic(TrafficSplit.Promoted(state, rollout)), rollout, seen)
                : Move.Wait(Polling.Often);
        }

        if (state.IsReconciling)
        {
            return Move.Wait(Polling.Often);
        }

        if (state.ServedPercent(rollout.Canary!) == 100)
        {
            return Move.Happened(new Promoted(seen.Now));
        }

        return state.Failure is { } failure
            ? Move.Happened(new RollbackBegan(seen.Now, Reason.PlatformFailure, $"The canary could not be promoted: {failure}"))
            : Move.Wait(Polling.Often);
    }
}
