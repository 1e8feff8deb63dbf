using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions;

/// <summary>The events that an observation is by itself, before anything is decided: what failed, and what works again.</summary>
internal static class Arrivals
{
    public static IEnumerable<RolloutEvent> Of(Rollout rollout, Observation seen)
    {
        if (rollout.Phase.IsEnd())
        {
            return OfCleanUp(rollout, seen);
        }

        return [.. Warnings(rollout, seen), .. Platform(rollout, seen), .. Smoke(seen)];
    }

    private static IEnumerable<RolloutEvent> OfCleanUp(Rollout rollout, Observation seen)
    {
        if ((seen.Command?.Fault ?? seen.StateFault) is not { } fault)
        {
            return [];
        }

        return [(fault.Kind, rollout) switch
        {
            (FaultKind.FailedPrecondition, { CleanUp: CleanUp.Delete }) => new CleanUpAdvanced(seen.Now, CleanUp.ReleaseDeletePending, $"Revision {rollout.Canary} gets no traffic, and the platform keeps it for now ({fault.Message}): the next rollout deletes it."),
            (FaultKind.FailedPrecondition, { IsSwept: false, Sweeping: { } leftover }) => new SweepEnded(seen.Now, leftover, fault.Message),
            _ => new CleanUpFaulted(seen.Now, fault),
        }];
    }

    private static IEnumerable<RolloutEvent> Warnings(Rollout rollout, Observation seen) => rollout.Stable is null
        ? (seen.Preflight ?? []).Where(problem => !problem.IsFatal).Select(problem => new Warned(seen.Now, problem.Message))
        : [];

    private static IEnumerable<RolloutEvent> Platform(Rollout rollout, Observation seen)
    {
        if (seen.Command?.Fault is { } writeFault)
        {
            yield return new PlatformFaulted(seen.Now, writeFault, IsRead: false);
        }

        if (seen.StateFault is { } readFault)
        {
            yield return new PlatformFaulted(seen.Now, readFault, IsRead: true);
        }
        else if (rollout.Faults > 0 && (seen.Command is { Fault: null } || (seen.Command is null && rollout.IsReadFault)))
        {
            yield return new PlatformAnswered(seen.Now);
        }
    }

    private static IEnumerable<RolloutEvent> Smoke(Observation seen) =>
        seen.Smoke?.Problem is { } problem ? [new SmokeCheckFailed(seen.Now, problem)] : [];
}
