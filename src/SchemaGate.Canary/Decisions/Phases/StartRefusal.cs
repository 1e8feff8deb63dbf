using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Whether a service is in a state to start a rollout from.</summary>
internal static class StartRefusal
{
    /// <returns>One sentence that says what is wrong; null when nothing is.</returns>
    public static string? Of(Rollout rollout, ServiceState state)
    {
        var serving = Serving(state);
        if (serving.Length != 1)
        {
            return serving.IsEmpty
                ? "No revision of the service gets traffic: deploy a first one."
                : $"The traffic is split among {string.Join(", ", serving)}: give all of it to one of them first.";
        }

        return state.IsReady(serving[0]) ? OfCanary(rollout.Plan, state, serving[0]) : $"Revision {serving[0]} serves all traffic and is not ready: there is nothing to go back to.";
    }

    /// <summary>Short names of the revisions that get traffic.</summary>
    public static ImmutableArray<string> Serving(ServiceState state) =>
    [
        .. state.Serving
            .Where(target => target.Percent > 0)
            .Select(target => target.Revision ?? state.LatestReady)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static string? OfCanary(RolloutPlan plan, ServiceState state, string stable)
    {
        if (plan.Revision == stable)
        {
            return $"Revision {stable} serves all traffic already.";
        }

        if (plan.Image is not null)
        {
            return null;
        }

        return state.Revisions.TryGetValue(plan.Revision!, out var canary)
            ? canary.Readiness == Readiness.Failed ? $"Revision {plan.Revision} is not ready: {canary.Message}" : null
            : $"The service has no revision {plan.Revision}.";
    }
}
