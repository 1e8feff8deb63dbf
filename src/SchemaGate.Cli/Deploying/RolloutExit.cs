using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Deploying;

/// <summary>What the end of a rollout means to the caller.</summary>
internal static class RolloutExit
{
    public static int CodeOf(Rollout rollout) => rollout switch
    {
        { Phase: Phase.Promoted } => ExitCodes.Pass,
        { Phase: Phase.Held, Reason: Reason.GoalReached } => ExitCodes.Pass,
        { Phase: Phase.Held } => IsDone(rollout, OperatorWish.Hold) ? ExitCodes.Pass : ExitCodes.Held,
        { Phase: Phase.RolledBack } => IsDone(rollout, OperatorWish.Rollback) ? ExitCodes.Pass : ExitCodes.RolledBack,
        { Phase: Phase.Superseded } => ExitCodes.Superseded,
        { Phase: Phase.RollbackFailed } => ExitCodes.RollbackFailed,
        _ => ExitCodes.CouldNotCompare,
    };

    // Who asked for it and got it is not to be told that something went wrong.
    private static bool IsDone(Rollout rollout, OperatorWish wish) => rollout.Plan.Request?.Wish == wish;
}
