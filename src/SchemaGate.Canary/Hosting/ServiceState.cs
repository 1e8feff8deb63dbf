using System.Collections.Immutable;

namespace SchemaGate.Canary.Hosting;

/// <summary>A service as one read found it.</summary>
public sealed record ServiceState
{
    /// <summary>Version of the service that a write must name.</summary>
    public required string Etag { get; init; }

    /// <summary>When the platform last changed the service, by the platform's clock.</summary>
    public required DateTimeOffset UpdateTime { get; init; }

    /// <summary>True while the platform still works on the last write: <see cref="Serving"/> may lag behind <see cref="Traffic"/>.</summary>
    public bool IsReconciling { get; init; }

    /// <summary>The split that was asked for.</summary>
    public required ImmutableArray<TrafficTarget> Traffic { get; init; }

    /// <summary>The split that is served; a target with a tag has its address here.</summary>
    public required ImmutableArray<TrafficTarget> Serving { get; init; }

    /// <summary>The revisions that are served, tagged, latest or asked for by the rollout, by short name.</summary>
    public required ImmutableDictionary<string, RevisionState> Revisions { get; init; }

    /// <summary>Short name of the newest revision that is Ready; null when there is none.</summary>
    public string? LatestReady { get; init; }

    /// <summary>Short name of the newest revision; null when there is none.</summary>
    public string? LatestCreated { get; init; }

    public ImmutableSortedDictionary<string, string> Annotations { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Why the platform could not do what the last write asked for; null when it did or still works on it.</summary>
    public string? Failure { get; init; }

    /// <summary>Percent of the requests that a revision is served, all its targets together.</summary>
    public int ServedPercent(string revision) => PercentOf(Serving, revision);

    /// <summary>Percent of the requests that a revision was asked to get, all its targets together.</summary>
    public int AskedPercent(string revision) => PercentOf(Traffic, revision);

    public bool IsReady(string revision) => Revisions.TryGetValue(revision, out var state) && state.Readiness == Readiness.Ready;

    private int PercentOf(ImmutableArray<TrafficTarget> targets, string revision) =>
        targets.Where(target => (target.Revision ?? LatestReady) == revision).Sum(target => target.Percent);
}
