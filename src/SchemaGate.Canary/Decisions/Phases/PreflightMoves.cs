using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Before anything is touched: is there one revision that serves, may we do all that is needed, and is nobody else at it?</summary>
internal static class PreflightMoves
{
    public static Move Next(Rollout rollout, Observation seen)
    {
        if (PreflightRefusal.Of(rollout, seen) is { } refusal)
        {
            return Move.Happened(refusal);
        }

        if (seen.State is not { } state)
        {
            return Move.Wait(rollout.RetryAt - seen.Now);
        }

        if (Lease.IsOurs(seen.Mark, rollout))
        {
            return Move.Happened(new Claimed(seen.Now));
        }

        return rollout.Stable is null ? Prepare(rollout, seen, state) : Claim(rollout, seen, state);
    }

    private static Move Prepare(Rollout rollout, Observation seen, ServiceState state)
    {
        if (StartRefusal.Of(rollout, state) is { } problem)
        {
            return Move.Happened(new Refused(seen.Now, Reason.NotStartable, problem));
        }

        // What fails for a moment only says nothing about what will be allowed.
        return seen.Preflight is null && rollout.Faults < rollout.Policy.Patience.DenialsInARow
            ? Move.Wait(rollout.RetryAt - seen.Now)
            : Move.Happened(new Prepared(seen.Now, StartRefusal.Serving(state)[0], rollout.Plan.Revision!));
    }

    private static Move Claim(Rollout rollout, Observation seen, ServiceState state)
    {
        var mark = new RolloutMark
        {
            RolloutId = rollout.Plan.Id,
            Stable = rollout.Stable!,
            Canary = rollout.Canary!,
            Started = rollout.Started,
            Steps = StepText.Of(rollout.Policy.Steps),
            IsSmokeChecked = rollout.Plan.IsSmokeChecked,
            Owner = rollout.Plan.Owner,
            LeaseUntil = seen.Now,
        };
        return Move.Do(new SetAnnotations(Lease.Take(mark, rollout, seen.Now).WriteTo(state.Annotations)), rollout, seen);
    }
}
