using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>What the service is to remember when a run ends.</summary>
internal static class LastWords
{
    public static ImmutableSortedDictionary<string, string> Of(Rollout rollout, RolloutMark mark, ServiceState state, DateTimeOffset now)
    {
        if (rollout.Phase == Phase.Held)
        {
            return (mark with { LeaseUntil = now, Request = null, Held = HoldOf(rollout, mark.Request ?? rollout.Plan.Request) }).WriteTo(state.Annotations);
        }

        var memory = new RolloutMemory(rollout.Plan.Id, rollout.Phase, rollout.Explanation ?? "");
        var written = memory.WriteTo(RolloutMark.RemoveFrom(state.Annotations));
        return WithPending(rollout, state, rollout.Phase == Phase.Promoted ? written.SetItem(RolloutMemory.PreviousStable, rollout.Stable!) : written);
    }

    private static RolloutHold HoldOf(Rollout rollout, OperatorRequest? request) => rollout.Reason == Reason.OperatorRequest && request is not null
        ? new(Reason.OperatorRequest, request.Actor, request.Comment, rollout.PhaseSince)
        : new(rollout.Reason ?? Reason.Interrupted, By: null, rollout.Explanation ?? "", rollout.PhaseSince);

    private static ImmutableSortedDictionary<string, string> WithPending(Rollout rollout, ServiceState state, ImmutableSortedDictionary<string, string> written)
    {
        var left = Leftovers.Remaining(rollout, state);
        var pending = rollout.CleanUp == CleanUp.ReleaseDeletePending ? left.Add(rollout.Canary!) : left;
        return pending.IsEmpty ? written.Remove(RolloutMemory.DeletePending) : written.SetItem(RolloutMemory.DeletePending, string.Join(',', pending));
    }
}
