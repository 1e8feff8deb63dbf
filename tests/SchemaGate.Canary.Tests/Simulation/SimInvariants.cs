using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>The rules that a rollout had the occasion to break, and whether they held.</summary>
internal static class SimInvariants
{
    private static readonly HashSet<Reason> OfMeasurement =
    [
        Reason.ErrorRate, Reason.LatencyP95, Reason.LatencyP99, Reason.SlowerThanStable, Reason.NoData, Reason.TooFewRequests,
        Reason.Starved, Reason.ThresholdInBucket, Reason.MeasurementErrors,
    ];

    /// <returns>Only rules that the run could have broken: the others say nothing.</returns>
    public static IEnumerable<(SimRule Rule, bool Holds)> Of(SimRun run, SimHealth health) =>
        [.. OfThePlatform(run.Cloud), .. OfTheEnd(run), .. OfTheCanary(run, health)];

    // A broken one of these would have ended the run where it was broken.
    private static IEnumerable<(SimRule Rule, bool Holds)> OfThePlatform(SimCloud cloud) =>
        When(cloud.TrafficWrites > 0, SimRule.TrafficSumsToAHundred, holds: true)
            .Concat(When(cloud.WritesWhileNotReady > 0, SimRule.OnlyReadyRevisionsGetTraffic, holds: true))
            .Concat(When(cloud.LooksAtOthers > 0, SimRule.TrafficOfOthersIsKept, holds: true))
            .Concat(When(cloud.LooksAtAnOwner > 0, SimRule.WhoWasReplacedGivesNoTraffic, holds: true))
            .Concat(When(cloud.Deletions > 0, SimRule.ServingRevisionsAreNotDeleted, holds: true));

    private static IEnumerable<(SimRule Rule, bool Holds)> OfTheEnd(SimRun run)
    {
        var (rollout, state) = (run.Rollout, run.AtTheEnd ?? run.Cloud.Read());
        var canary = state.ServedPercent(SimCloud.Canary);
        return When(true, SimRule.EveryEndHasAReason, rollout.Phase.IsEnd() && !string.IsNullOrEmpty(rollout.Explanation) && rollout.Reason is not null)
            .Concat(When(run.WasKilled, SimRule.ATakeOverEnds, rollout.Phase.IsEnd()))
            .Concat(When(rollout.Phase == Phase.RolledBack, SimRule.RolledBackMeansThatStableServes, canary == 0 && state.ServedPercent(rollout.Stable ?? "") == 100))
            .Concat(When(rollout.Phase == Phase.Promoted, SimRule.PromotedMeansThatTheCanaryServes, canary == 100))
            .Concat(When(RollbackBegan(run), SimRule.ABreachEndsWithoutTheCanaryOrSaysThatItCouldNot, canary == 0 || rollout.Phase == Phase.RollbackFailed))
            .Concat(When(run.AskedForRollback, SimRule.ARollbackThatIsAskedForIsDone, rollout.Phase is not (Phase.Promoted or Phase.Held)));
    }

    private static IEnumerable<(SimRule Rule, bool Holds)> OfTheCanary(SimRun run, SimHealth health) => health switch
    {
        SimHealth.Healthy => When(run.MeasurementFailed, SimRule.ErrorsOfMeasurementRollNoHealthyCanaryBack, run.Rollout.Phase != Phase.RolledBack || !OfMeasurement.Contains(run.Rollout.Reason!.Value)),
        SimHealth.Silent => When(true, SimRule.NoDataIsNeverPromoted, run.Rollout.Phase != Phase.Promoted),
        _ => When(true, SimRule.AFailingCanaryIsNeverPromoted, run.Rollout.Phase != Phase.Promoted)
            .Concat(When(true, SimRule.AFailingCanaryIsNotHeldWhileItIsSeen, RollbackBegan(run) || run.Rollout.Phase != Phase.Held || IsUnseen(run.Rollout))),
    };

    private static IEnumerable<(SimRule Rule, bool Holds)> When(bool applies, SimRule rule, bool holds) => applies ? [(rule, holds)] : [];

    private static bool RollbackBegan(SimRun run) => run.Events.Any(happened => happened is RollbackBegan);

    private static bool IsUnseen(Rollout rollout) =>
        rollout.Reason is Reason.MeasurementErrors or Reason.PermissionDenied or Reason.Interrupted or Reason.StableNotReady or Reason.DeadlineExceeded or Reason.NoData;
}
