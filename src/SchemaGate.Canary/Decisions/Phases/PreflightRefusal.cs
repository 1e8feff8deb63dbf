using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Why a rollout does not start, by who or what stands in its way.</summary>
internal static class PreflightRefusal
{
    public static RolloutEvent? Of(Rollout rollout, Observation seen) =>
        Stopped(rollout, seen) ?? Faulted(rollout, seen) ?? Owned(rollout, seen) ?? Forbidden(seen);

    /// <summary>The same for a rollout that is taken over: its mark is no obstacle.</summary>
    public static Refused? OfTakeOver(Rollout rollout, Observation seen) => Stopped(rollout, seen) ?? Faulted(rollout, seen);

    private static Refused? Stopped(Rollout rollout, Observation seen)
    {
        if (seen.IsInterrupted)
        {
            return new(seen.Now, Reason.Interrupted, "The process was asked to stop before anything was touched.");
        }

        return seen.Now - rollout.PhaseSince > rollout.Policy.Deadlines.Preflight
            ? new(seen.Now, Reason.DeadlineExceeded, $"The platform could not be asked within {rollout.Policy.Deadlines.Preflight.TotalMinutes:0.#} minutes ({rollout.LastFault?.ToString() ?? seen.ReadingFault?.ToString() ?? "no answer"}).")
            : null;
    }

    private static Refused? Faulted(Rollout rollout, Observation seen) => rollout.LastFault switch
    {
        { Kind: FaultKind.PermissionDenied } fault => new(seen.Now, Reason.PermissionDenied, fault.Message),
        { Kind: FaultKind.NotFound or FaultKind.InvalidRequest } fault => new(seen.Now, Reason.NotStartable, fault.Message),
        _ => null,
    };

    private static RolloutEvent? Owned(Rollout rollout, Observation seen)
    {
        if (seen.Mark is not { } mark || mark.RolloutId == rollout.Plan.Id)
        {
            return null;
        }

        return mark.LeaseUntil > seen.Now
            ? new Superseded(seen.Now, Reason.OwnedByAnother, $"Rollout {mark.RolloutId} of {mark.Canary} is running, owned by {mark.Owner}.")
            : new Refused(seen.Now, Reason.Unfinished, $"Rollout {mark.RolloutId} of {mark.Canary} was not ended: resume it, or roll it back, first.");
    }

    private static Refused? Forbidden(Observation seen)
    {
        if (seen.ReadingFault is { Kind: FaultKind.PermissionDenied or FaultKind.InvalidRequest or FaultKind.NotFound } fault)
        {
            return new(seen.Now, Reason.PermissionDenied, $"The metrics cannot be read: {fault.Message}");
        }

        return seen.Preflight?.FirstOrDefault(problem => problem.IsFatal) is { } problem ? new(seen.Now, Reason.NotStartable, problem.Message) : null;
    }
}
