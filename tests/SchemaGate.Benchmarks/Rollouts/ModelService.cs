using System.Collections.Immutable;
using System.Globalization;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>A service in this process whose canary is healthy: 600 requests a minute, and histograms of as many buckets as Cloud Run's.</summary>
internal sealed class ModelService(string name, TimeProvider time) : IRevisionHost, IMetricSource
{
    private const int PerMinute = 600;
    private static readonly ImmutableArray<double> Bounds = [.. Enumerable.Range(0, 66).Select(power => Math.Pow(1.4, power))];
    private static readonly RevisionState Ready = new() { Readiness = Readiness.Ready };
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(3);
    private ImmutableArray<TrafficTarget> _traffic = [new($"{name}-1", 100)];
    private ImmutableSortedDictionary<string, string> _annotations = ImmutableSortedDictionary<string, string>.Empty;
    private DateTimeOffset _updated = time.GetUtcNow();
    private int _version;

    public string Canary { get; } = $"{name}-2";

    public Task<ServiceState> ReadAsync(CancellationToken cancellation)
    {
        return Task.FromResult(new ServiceState
        {
            Etag = _version.ToString(CultureInfo.InvariantCulture),
            UpdateTime = _updated,
            Traffic = _traffic,
            Serving = _traffic,
            Revisions = ImmutableDictionary<string, RevisionState>.Empty.Add($"{name}-1", Ready).Add(Canary, Ready),
            LatestReady = Canary,
            LatestCreated = Canary,
            Annotations = _annotations,
        });
    }

    public Task<ImmutableArray<PreflightProblem>> PreflightAsync(ServiceState state, CancellationToken cancellation) => Task.FromResult(ImmutableArray<PreflightProblem>.Empty);

    public Task DeployAsync(RevisionDeployment deployment, ServiceState state, CancellationToken cancellation) => throw new NotSupportedException("The canary is there.");

    public Task SetTrafficAsync(ImmutableArray<TrafficTarget> traffic, string etag, CancellationToken cancellation)
    {
        _traffic = traffic;
        return Write();
    }

    public Task SetAnnotationsAsync(ImmutableSortedDictionary<string, string> annotations, string etag, CancellationToken cancellation)
    {
        _annotations = annotations;
        return Write();
    }

    public Task DeleteRevisionAsync(string revision, CancellationToken cancellation) => throw new NotSupportedException("A healthy canary stays.");

    public Task<MetricReading> ReadAsync(MetricQuery query, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var minutes = Math.Max(0, (long)(now - Delay - query.Start).TotalMinutes);
        return Task.FromResult(new MetricReading
        {
            Start = query.Start,
            End = query.Start.AddMinutes(minutes),
            ReadAt = now,
            Canary = Metrics(minutes * PerMinute / 10),
            Stable = Metrics(minutes * PerMinute * 9 / 10),
        });
    }

    private static RevisionMetrics Metrics(long requests) =>
        new(requests, requests / 1000, Histogram.Of(Bounds, [.. Enumerable.Repeat(requests / 20, 19), requests - (requests / 20 * 19)]));

    private Task Write()
    {
        _version++;
        _updated = time.GetUtcNow();
        return Task.CompletedTask;
    }
}
