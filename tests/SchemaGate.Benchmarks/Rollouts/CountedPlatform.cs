using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>A service and its metrics whose reads are counted.</summary>
internal sealed class CountedPlatform(IRevisionHost host, IMetricSource metrics, RolloutCosts costs) : IRevisionHost, IMetricSource
{
    public Task<ServiceState> ReadAsync(CancellationToken cancellation)
    {
        costs.Look();
        return host.ReadAsync(cancellation);
    }

    public Task<MetricReading> ReadAsync(MetricQuery query, CancellationToken cancellation)
    {
        costs.Check();
        return metrics.ReadAsync(query, cancellation);
    }

    public Task<ImmutableArray<PreflightProblem>> PreflightAsync(ServiceState state, CancellationToken cancellation) => host.PreflightAsync(state, cancellation);

    public Task DeployAsync(RevisionDeployment deployment, ServiceState state, CancellationToken cancellation) => host.DeployAsync(deployment, state, cancellation);

    public Task SetTrafficAsync(ImmutableArray<TrafficTarget> traffic, string etag, CancellationToken cancellation) => host.SetTrafficAsync(traffic, etag, cancellation);

    public Task SetAnnotationsAsync(ImmutableSortedDictionary<string, string> annotations, string etag, CancellationToken cancellation) =>
        host.SetAnnotationsAsync(annotations, etag, cancellation);

    public Task DeleteRevisionAsync(string revision, CancellationToken cancellation) => host.DeleteRevisionAsync(revision, cancellation);
}
