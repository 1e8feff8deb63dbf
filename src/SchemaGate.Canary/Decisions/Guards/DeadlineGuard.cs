using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>No phase lasts for ever.</summary>
internal static class DeadlineGuard
{
    public static Move? Of(Rollout rollout, Observation seen)
    {
        var policy = rollout.Policy;
        if (IsAbandoned(rollout, seen))
        {
            return Move.Happened(new RollbackBegan(seen.Now, Reason.DeadlineExceeded, $"The rollout was left alone for more than {policy.Deadlines.Abandoned.TotalHours:0.#} hours."));
        }

        var limit = rollout.Phase switch
        {
            Phase.Deploying => policy.Deadlines.Deploying,
            Phase.Shifting => policy.Deadlines.Shifting,
            Phase.Promoting => policy.Deadlines.Promoting,
            _ => policy.Window.WarmUp + policy.Window.Duration + policy.Window.Extension + policy.Deadlines.Observing,
        };
        return seen.Now - rollout.PhaseSince > limit ? Exceeded(rollout, seen, limit) : null;
    }

    // What a person asks for today is not too old, and a promotion that has begun is brought to its end.
    private static bool IsAbandoned(Rollout rollout, Observation seen) =>
        rollout.LeftBehindSince is { } since && rollout.Phase != Phase.Promoting && seen.Mark?.Request is null && rollout.PhaseSince - since > rollout.Policy.Deadlines.Abandoned;

    private static Move Exceeded(Rollout rollout, Observation seen, TimeSpan limit)
    {
        var explanation = $"{rollout.Phase} took more than {limit.TotalMinutes:0.#} minutes{(rollout.LastFault is { } fault ? $" (last: {fault})" : "")}.";
        return Move.Happened(rollout.Phase == Phase.Observing
            ? new Held(seen.Now, Reason.DeadlineExceeded, explanation)
            : new RollbackBegan(seen.Now, Reason.DeadlineExceeded, explanation));
    }
}
