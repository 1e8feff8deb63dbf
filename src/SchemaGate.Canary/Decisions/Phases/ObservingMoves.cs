using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Decisions.Guards;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Measures the canary again and again, until it has proved itself or failed.</summary>
internal static class ObservingMoves
{
    public static Move Next(Rollout rollout, Observation seen) =>
        CommonGuards.Of(rollout, seen) ?? Goal(rollout, seen) ?? Measured(rollout, seen) ?? Ended(rollout, seen) ?? Remember(rollout, seen) ?? Wait(rollout, seen);

    private static Move? Goal(Rollout rollout, Observation seen) => rollout.Policy.Goal == Policies.Goal.Shift
        ? Move.Happened(new Held(seen.Now, Reason.GoalReached, $"The canary has {rollout.StepPercent} % of the traffic, as asked."))
        : null;

    private static Move? Measured(Rollout rollout, Observation seen)
    {
        if (seen.Now < rollout.NextCheck)
        {
            return null;
        }

        if (seen.ReadingFault is { } fault)
        {
            return Move.Happened(new MeasurementFailed(seen.Now, fault));
        }

        if (seen.Reading is not { } reading)
        {
            return null;
        }

        return reading.End > (rollout.Assessment?.Reading.End ?? reading.Start)
            ? Move.Happened(new Checked(seen.Now, Assessor.Assess(reading, rollout.StepPercent, rollout.Policy)))
            : Move.Happened(new NothingNew(seen.Now));
    }

    private static Move? Ended(Rollout rollout, Observation seen) => WindowEnd.Of(rollout, seen.Now) is { } happened ? Move.Happened(happened) : null;

    private static Move? Remember(Rollout rollout, Observation seen)
    {
        var mark = seen.Mark!;
        return mark.WindowStart != rollout.WindowStart || Lease.IsShort(mark, rollout, seen.Now)
            ? WhenAllowed(rollout, seen, Lease.Take(mark, rollout, seen.Now) with { WindowStart = rollout.WindowStart })
            : null;
    }

    // Remembering can wait; measuring cannot.
    private static Move? WhenAllowed(Rollout rollout, Observation seen, RolloutMark mark) => seen.Now >= rollout.RetryAt
        ? Move.Do(new SetAnnotations(mark.WriteTo(seen.State!.Annotations)), rollout, seen)
        : null;

    private static Move Wait(Rollout rollout, Observation seen)
    {
        var left = rollout.NextCheck - seen.Now;
        return Move.Wait(left <= TimeSpan.Zero || left > Polling.Rarely ? Polling.Rarely : left);
    }
}
