using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Canaries of earlier rollouts that the platform would not delete while they were the latest revision.</summary>
internal static class Leftovers
{
    /// <summary>The next one that can be deleted now; null when there is none.</summary>
    public static string? Next(Rollout rollout, ServiceState state) =>
        rollout is { IsSwept: false, Policy.DeletesCanary: true, Phase: Phase.Promoted or Phase.RolledBack }
            ? Remaining(rollout, state).FirstOrDefault(revision => revision != state.LatestCreated && !IsUsed(revision, state))
            : null;

    /// <summary>Those that are still there, without the revisions of this rollout.</summary>
    public static ImmutableArray<string> Remaining(Rollout rollout, ServiceState state) =>
        [.. RolloutMemory.PendingOf(state.Annotations).Where(revision => revision != rollout.Stable && revision != rollout.Canary && state.Revisions.ContainsKey(revision))];

    // Also a tag is a use: someone gave it to the revision since.
    private static bool IsUsed(string revision, ServiceState state) =>
        state.Traffic.Concat(state.Serving).Any(target => (target.Revision ?? state.LatestReady) == revision);
}
