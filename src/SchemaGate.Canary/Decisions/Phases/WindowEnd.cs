using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>What follows from the checks of a step so far.</summary>
internal static class WindowEnd
{
    /// <returns>Null while the canary is to be watched on.</returns>
    public static RolloutEvent? Of(Rollout rollout, DateTimeOffset now)
    {
        if (rollout.MeasurementErrors >= rollout.Policy.Patience.ErrorsInARow)
        {
            return Unmeasured(rollout, now);
        }

        return rollout.Assessment switch
        {
            { Verdict: Verdict.Fail } failed when failed.IsGross || rollout.Breaches >= rollout.Policy.Patience.BreachesInARow =>
                new RollbackBegan(now, failed.Reason!.Value, failed.Explanation),
            { Verdict: Verdict.Pass } passed when Length(rollout) >= rollout.Policy.Window.Duration => Passed(rollout, passed, now),
            { Verdict: Verdict.Inconclusive } open when Length(rollout) >= rollout.Policy.Window.Duration => Undecided(rollout, open, now),
            _ => null,
        };
    }

    private static TimeSpan Length(Rollout rollout) => rollout.Assessment!.Reading.End - rollout.WindowStart!.Value;

    private static RolloutEvent Unmeasured(Rollout rollout, DateTimeOffset now)
    {
        var explanation = $"The canary could not be measured {rollout.MeasurementErrors} times in a row ({rollout.MeasurementFault}).";
        return rollout.Policy.OnErrors == Unattended.Rollback
            ? new RollbackBegan(now, Reason.MeasurementErrors, explanation)
            : new Held(now, Reason.MeasurementErrors, explanation);
    }

    private static RolloutEvent Passed(Rollout rollout, Assessment passed, DateTimeOffset now)
    {
        if (rollout.Step + 1 < rollout.Policy.Steps.Length)
        {
            return new ShiftBegan(now, rollout.Step + 1, rollout.Policy.Steps[rollout.Step + 1]);
        }

        return rollout.Policy.Goal == Goal.Verdict
            ? new Held(now, Reason.GoalReached, $"The canary is healthy and waits to be promoted. {passed.Explanation}")
            : new PromotionBegan(now, Reason.Healthy, passed.Explanation);
    }

    private static RolloutEvent? Undecided(Rollout rollout, Assessment open, DateTimeOffset now) => rollout.Policy.EndOfWindow switch
    {
        EndOfWindow.Rollback => new RollbackBegan(now, open.Reason!.Value, open.Explanation),
        EndOfWindow.Promote when open.Reason is Reason.TooFewRequests or Reason.ThresholdInBucket => Passed(rollout, open, now),
        EndOfWindow.Extend when Length(rollout) < rollout.Policy.Window.Duration + rollout.Policy.Window.Extension => null,
        _ => new Held(now, open.Reason!.Value, open.Explanation),
    };
}
