using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>What can be taken over where the service remembers no rollout.</summary>
internal static class FoundSplit
{
    /// <returns>Null when there is nothing to take over.</returns>
    public static RolloutMark? MarkOf(Rollout rollout, ServiceState state, DateTimeOffset now)
    {
        var plan = rollout.Plan;
        var serving = StartRefusal.Serving(state);
        var canary = plan.Revision ?? (plan.Request?.Wish == OperatorWish.Rollback && serving.Length == 1 ? serving[0] : null);
        if (canary is null || !(plan.AdoptsSplit || plan.Request?.Wish == OperatorWish.Rollback) || !serving.Contains(canary))
        {
            return null;
        }

        var others = serving.Remove(canary);
        return (plan.Stable ?? (others.Length == 1 ? others[0] : state.Annotations.GetValueOrDefault(RolloutMemory.PreviousStable))) is { } stable && stable != canary
            ? new() { RolloutId = plan.Id, Stable = stable, Canary = canary, Started = now, Step = 0, Owner = "", LeaseUntil = now }
            : null;
    }

    public static string Problem(Rollout rollout) => rollout.Plan switch
    {
        { Request.Wish: OperatorWish.Rollback } => "The service remembers no rollout and no revision to go back to: name the revision that is to serve.",
        { AdoptsSplit: true } => $"Revision {rollout.Plan.Revision} gets no traffic beside one other revision: there is nothing to watch.",
        _ => "The service remembers no rollout: there is nothing to go on with.",
    };
}
