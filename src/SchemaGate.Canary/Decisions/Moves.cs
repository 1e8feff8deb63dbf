using SchemaGate.Canary.Decisions.Phases;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>Which phase says what comes next.</summary>
internal static class Moves
{
    public static Move Next(Rollout rollout, Observation seen) => rollout.Phase switch
    {
        Phase.Preflight when rollout.Plan.IsTakeOver => TakeOverMoves.Next(rollout, seen),
        Phase.Preflight => PreflightMoves.Next(rollout, seen),
        Phase.Deploying => DeployingMoves.Next(rollout, seen),
        Phase.Shifting => ShiftingMoves.Next(rollout, seen),
        Phase.Observing => ObservingMoves.Next(rollout, seen),
        Phase.Promoting => PromotingMoves.Next(rollout, seen),
        Phase.RollingBack => RollingBackMoves.Next(rollout, seen),
        _ => EndMoves.Next(rollout, seen),
    };
}
