using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Takes the canary out of the traffic and sees it served so. Nothing but success, refusal or the deadline ends this.</summary>
internal static class RollingBackMoves
{
    public static Move Next(Rollout rollout, Observation seen) =>
        Verified(rollout, seen) ?? Failed(rollout, seen) ?? RollBack(rollout, seen);

    private static Move? Verified(Rollout rollout, Observation seen)
    {
        if (seen.State is not { } state || !IsSettled(rollout, state) || state.ServedPercent(rollout.Canary!) > 0 || state.AskedPercent(rollout.Canary!) > 0)
        {
            return null;
        }

        return Move.Happened(state.ServedPercent(rollout.Stable!) == 100
            ? new RolledBack(seen.Now)
            : new Superseded(seen.Now, Reason.TrafficChanged, $"The canary gets no traffic any more ({rollout.Explanation}), and {string.Join(", ", StartRefusal.Serving(state))} serves."));
    }

    // What is served may lag behind what is asked, except where it never changed: a revision that does not start keeps the service reconciling.
    private static bool IsSettled(Rollout rollout, ServiceState state) =>
        !state.IsReconciling || (!rollout.MayHaveTraffic && state.AskedPercent(rollout.Stable!) == 100);

    private static Move? Failed(Rollout rollout, Observation seen)
    {
        if (rollout.Denials >= rollout.Policy.Patience.DenialsInARow)
        {
            return Move.Happened(new RollbackFailed(seen.Now, Reason.PermissionDenied, $"Taking the canary out of the traffic is not allowed ({rollout.LastFault})."));
        }

        if (seen.Now - rollout.PhaseSince <= rollout.Policy.Deadlines.RollingBack)
        {
            return null;
        }

        return Move.Happened(seen.State is { } state && !state.IsReady(rollout.Stable!)
            ? new RollbackFailed(seen.Now, Reason.StableNotReady, $"Revision {rollout.Stable} is not ready, and nothing is routed to it.")
            : new RollbackFailed(seen.Now, Reason.PlatformFailure, $"The traffic could not be verified within {rollout.Policy.Deadlines.RollingBack.TotalMinutes:0.#} minutes ({rollout.LastFault?.ToString() ?? seen.State?.Failure ?? "no fault"})."));
    }

    private static Move RollBack(Rollout rollout, Observation seen)
    {
        if (seen.State is not { } state)
        {
            return Move.Wait(rollout.RetryAt - seen.Now);
        }

        var isAsked = state.AskedPercent(rollout.Canary!) == 0 && (state.IsReconciling || state.Failure is null);
        return isAsked || !state.IsReady(rollout.Stable!)
            ? Move.Wait(Polling.Often)
            : Move.Do(new SetTraffic(TrafficSplit.WithoutCanary(state, rollout)), rollout, seen);
    }
}
