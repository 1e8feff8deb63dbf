using SchemaGate.Canary.Rollouts;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>How a rollout ended, and what to do next.</summary>
internal static class RolloutEndText
{
    public static IEnumerable<string> Of(Rollout rollout, ServiceAddress address)
    {
        yield return $"{Headline(rollout)} ({ReasonWords.Of(rollout.Reason)})";
        if (rollout.Explanation is { Length: > 0 } explanation)
        {
            yield return $"  {explanation}";
        }

        if (Next(rollout, NextCommand.OptionsFor(address)) is { } next)
        {
            yield return $"  Next: {next}";
        }
    }

    /// <summary>How it ended, in a few words.</summary>
    public static string Headline(Rollout rollout) => rollout.Phase switch
    {
        Phase.Promoted => $"PROMOTED: {rollout.Canary} serves all traffic",
        Phase.RolledBack => $"ROLLED BACK: {rollout.Stable} serves all traffic",
        Phase.RollbackFailed => $"ROLLBACK FAILED: {rollout.Canary ?? "the canary"} may still serve traffic",
        Phase.Held when rollout.Reason == Reason.GoalReached => $"WAITING: {rollout.Canary} has its share of the traffic",
        Phase.Held => $"HELD: {rollout.Canary} keeps its share of the traffic until a person decides",
        Phase.Superseded => "SUPERSEDED: someone else changed the service, and nothing was fought over",
        _ => "NOT STARTED: nothing was touched",
    };

    private static string? Next(Rollout rollout, string options) => rollout switch
    {
        { Phase: Phase.RolledBack, CleanUp: CleanUp.DeletePending } => $"the service's template still holds the bad image, so deploy a good one before changing settings; that rollout then deletes revision {rollout.Canary}.",
        { Phase: Phase.RolledBack } => "the service's template still holds the bad image: deploy a good one before changing settings.",
        { Phase: Phase.RollbackFailed } => $"give the traffic back by hand: gcloud run services update-traffic {rollout.Plan.Service} --to-revisions {rollout.Stable ?? "STABLE"}=100, or `schemagate canary rollback {options}`.",
        { Phase: Phase.Held, Reason: Reason.GoalReached } => $"schemagate canary monitor {options} --revision {rollout.Canary}",
        { Phase: Phase.Held } => NextCommand.Choice(options, "resume", "promote", "rollback"),
        { Phase: Phase.Refused, Reason: Reason.Unfinished } => NextCommand.Choice(options, "resume", "rollback"),
        { Phase: Phase.Superseded } => $"schemagate canary status {options}",
        _ => null,
    };
}
