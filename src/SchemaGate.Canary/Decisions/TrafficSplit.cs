using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>The traffic to ask for. What others put there, tags above all, is kept.</summary>
internal static class TrafficSplit
{
    /// <summary>So much to the canary, under its tag, and the rest to the stable revision.</summary>
    public static ImmutableArray<TrafficTarget> Shared(ServiceState state, Rollout rollout, int percent) =>
    [
        new(rollout.Stable, 100 - percent),
        new(rollout.Canary, percent, rollout.Policy.Tag),
        .. TagsOfOthers(state, rollout),
    ];

    /// <summary>All to the canary; its tag is free for the next one.</summary>
    public static ImmutableArray<TrafficTarget> Promoted(ServiceState state, Rollout rollout) =>
        [new(rollout.Canary, 100), .. TagsOfOthers(state, rollout)];

    /// <summary>Nothing to the canary: what it has goes to the stable revision. The shares of third revisions stay.</summary>
    public static ImmutableArray<TrafficTarget> WithoutCanary(ServiceState state, Rollout rollout)
    {
        var third = state.Traffic
            .Where(target => target.Percent > 0 && Named(target, state) is var name && name != rollout.Stable && name != rollout.Canary)
            .ToImmutableArray();
        return [new(rollout.Stable, 100 - third.Sum(target => target.Percent)), .. third, .. TagsOfOthers(state, rollout)];
    }

    /// <summary>True when a target still carries the canary's tag.</summary>
    public static bool HasTag(ServiceState state, Rollout rollout) =>
        state.Traffic.Any(target => target.Tag == rollout.Policy.Tag && Named(target, state) == rollout.Canary);

    // A target with a share and a tag keeps its tag as one without a share.
    private static IEnumerable<TrafficTarget> TagsOfOthers(ServiceState state, Rollout rollout) => state.Traffic
        .Where(target => target.Tag is not null && target.Tag != rollout.Policy.Tag)
        .Where(target => target.Percent == 0 || Named(target, state) == rollout.Stable || Named(target, state) == rollout.Canary)
        .Select(target => target with { Percent = 0, Address = null });

    private static string? Named(TrafficTarget target, ServiceState state) => target.Revision ?? state.LatestReady;
}
