using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>The mark by which a process says that it is alive and runs the rollout.</summary>
internal static class Lease
{
    public static RolloutMark Take(RolloutMark mark, Rollout rollout, DateTimeOffset now) => mark with
    {
        Owner = rollout.Plan.Owner,
        LeaseUntil = now + rollout.Policy.Deadlines.Lease,
        Held = null,
    };

    public static bool IsShort(RolloutMark mark, Rollout rollout, DateTimeOffset now) =>
        mark.LeaseUntil - now < rollout.Policy.Deadlines.Lease / 2;

    public static bool IsOurs(RolloutMark? mark, Rollout rollout) =>
        mark is not null && mark.RolloutId == rollout.Plan.Id && mark.Owner == rollout.Plan.Owner;
}
