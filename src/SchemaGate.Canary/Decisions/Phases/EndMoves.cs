using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Cleans up after the end. Nothing here changes how the rollout ended.</summary>
internal static class EndMoves
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static Move Next(Rollout rollout, Observation seen)
    {
        var isGivenUp = rollout.CleanUpFaults >= rollout.Policy.Patience.CleanUps || seen.Now - rollout.PhaseSince > Longest;
        if (seen.State is not { } state)
        {
            return isGivenUp ? GiveUp(rollout, seen) : Move.Wait(rollout.RetryAt - seen.Now);
        }

        return rollout.CleanUp == CleanUp.Delete ? Delete(rollout, seen, state, isGivenUp) : Release(rollout, seen, state, isGivenUp);
    }

    private static Move Delete(Rollout rollout, Observation seen, ServiceState state, bool isGivenUp)
    {
        if (!state.Revisions.ContainsKey(rollout.Canary!))
        {
            return Advance(seen, CleanUp.Release, $"Revision {rollout.Canary} is deleted.");
        }

        if (isGivenUp || state.ServedPercent(rollout.Canary!) > 0 || state.AskedPercent(rollout.Canary!) > 0)
        {
            return GiveUp(rollout, seen);
        }

        return TrafficSplit.HasTag(state, rollout)
            ? Move.Do(new SetTraffic(TrafficSplit.WithoutCanary(state, rollout)), rollout, seen)
            : Move.Do(new DeleteRevision(rollout.Canary!), rollout, seen);
    }

    private static Move Sweep(Rollout rollout, Observation seen, string leftover, bool isGivenUp) =>
        isGivenUp ? Move.Happened(new SweepEnded(seen.Now, leftover, "it could not be deleted"))
        : rollout.Sweeping == leftover ? Move.Do(new DeleteRevision(leftover), rollout, seen)
        : Move.Happened(new SweepBegan(seen.Now, leftover));

    private static Move Release(Rollout rollout, Observation seen, ServiceState state, bool isGivenUp)
    {
        if (Lease.IsOurs(seen.Mark, rollout) && Leftovers.Next(rollout, state) is { } leftover)
        {
            return Sweep(rollout, seen, leftover, isGivenUp);
        }

        if (isGivenUp)
        {
            return GiveUp(rollout, seen);
        }

        if (!Lease.IsOurs(seen.Mark, rollout) || (rollout.Phase == Phase.Held && seen.Mark!.LeaseUntil <= seen.Now && seen.Mark is { Request: null, Held: not null }))
        {
            return Advance(seen, rollout.CleanUp == CleanUp.Release ? CleanUp.Done : CleanUp.DeletePending, rollout.Phase == Phase.Held ? "The rollout waits on the service." : "The mark is off the service.");
        }

        return Move.Do(new SetAnnotations(LastWords.Of(rollout, seen.Mark!, state, seen.Now)), rollout, seen);
    }

    private static Move GiveUp(Rollout rollout, Observation seen) => rollout.CleanUp switch
    {
        CleanUp.Delete => Advance(seen, CleanUp.ReleaseDeletePending, $"Revision {rollout.Canary} could not be deleted: delete it by hand."),
        CleanUp.ReleaseDeletePending => Advance(seen, CleanUp.DeletePending, "The mark could not be taken off the service."),
        _ => Advance(seen, CleanUp.Done, "The mark could not be taken off the service."),
    };

    private static Move Advance(Observation seen, CleanUp next, string note) => Move.Happened(new CleanUpAdvanced(seen.Now, next, note));
}
