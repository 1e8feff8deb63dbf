using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>Stops when the traffic that is asked for is none of ours.</summary>
internal static class TrafficGuard
{
    public static Move? Of(Rollout rollout, Observation seen)
    {
        var canary = seen.State!.AskedPercent(rollout.Canary!);
        var stable = seen.State.AskedPercent(rollout.Stable!);
        if (canary + stable == 100 && IsExpected(rollout, canary))
        {
            return null;
        }

        var now = string.Join(", ", seen.State.Traffic
            .Where(target => target.Percent > 0)
            .Select(target => $"{target.Revision ?? "the latest revision"} {target.Percent} %"));
        return Move.Happened(new Superseded(seen.Now, Reason.TrafficChanged, $"Someone else has changed the traffic: {now}."));
    }

    private static bool IsExpected(Rollout rollout, int canary) => rollout.Phase switch
    {
        Phase.Deploying => canary == 0,
        Phase.Shifting => canary == rollout.FormerPercent || canary == rollout.StepPercent,
        Phase.Observing => canary == rollout.StepPercent,
        _ => canary == rollout.FormerPercent || canary == rollout.StepPercent || canary == 100,
    };
}
