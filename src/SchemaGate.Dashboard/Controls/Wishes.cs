using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>What can be asked for, and when.</summary>
internal static class Wishes
{
    private static readonly (string Word, OperatorWish Wish)[] Words = [("promote", OperatorWish.Promote), ("rollback", OperatorWish.Rollback), ("hold", OperatorWish.Hold)];

    /// <summary>How a wish stands in an address.</summary>
    public static string WordOf(OperatorWish wish) => Words.First(pair => pair.Wish == wish).Word;

    /// <summary>What makes sense for a rollout as it stands. Only the newest of a service can be acted on.</summary>
    public static IReadOnlyList<OperatorWish> For(RecordedRollout rollout) => rollout.Facts.Phase switch
    {
        Phase.Shifting or Phase.Observing => [OperatorWish.Promote, OperatorWish.Rollback, OperatorWish.Hold],
        Phase.Preflight or Phase.Deploying => [OperatorWish.Rollback, OperatorWish.Hold],
        Phase.Promoting => [OperatorWish.Rollback],
        Phase.Held => [OperatorWish.Promote, OperatorWish.Rollback],
        Phase.Promoted or Phase.RollbackFailed => [OperatorWish.Rollback],
        _ => [],
    };
}
