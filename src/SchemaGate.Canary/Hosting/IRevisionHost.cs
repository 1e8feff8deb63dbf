using System.Collections.Immutable;

namespace SchemaGate.Canary.Hosting;

/// <summary>One service of a platform that splits its traffic among revisions, such as Cloud Run.</summary>
/// <remarks>
/// Every write carries the etag of the state it was computed from and is refused with <see cref="FaultKind.Conflict"/> when someone else
/// wrote in between. A write that returns was accepted; whether it took effect is read from <see cref="ServiceState.Serving"/>.
/// All methods throw <see cref="PlatformException"/>, and nothing else but a cancellation.
/// </remarks>
public interface IRevisionHost
{
    /// <summary>What the service is now.</summary>
    Task<ServiceState> ReadAsync(CancellationToken cancellation);

    /// <summary>Tries, without effect, everything that a rollout will need.</summary>
    /// <returns>One sentence for each thing that will fail or can never fire; empty when nothing is in the way.</returns>
    Task<ImmutableArray<PreflightProblem>> PreflightAsync(ServiceState state, CancellationToken cancellation);

    /// <summary>Creates a revision that gets no traffic and is reachable under a tag.</summary>
    Task DeployAsync(RevisionDeployment deployment, ServiceState state, CancellationToken cancellation);

    /// <summary>Replaces the traffic of the service, and nothing else.</summary>
    /// <param name="traffic">Percentages that sum to 100. Targets with a tag and 0 percent are reachable by their tag only.</param>
    /// <param name="etag">The <see cref="ServiceState.Etag"/> that the traffic was computed from.</param>
    /// <param name="cancellation">Gives up waiting; the write may still take effect.</param>
    Task SetTrafficAsync(ImmutableArray<TrafficTarget> traffic, string etag, CancellationToken cancellation);

    /// <summary>Replaces the annotations of the service, and nothing else.</summary>
    Task SetAnnotationsAsync(ImmutableSortedDictionary<string, string> annotations, string etag, CancellationToken cancellation);

    /// <summary>Deletes a revision. One that is gone already is no fault; one that the platform keeps for now is <see cref="FaultKind.FailedPrecondition"/>.</summary>
    Task DeleteRevisionAsync(string revision, CancellationToken cancellation);
}
