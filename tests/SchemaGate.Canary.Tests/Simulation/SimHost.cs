using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>The simulated service, reached through calls that fail as scheduled.</summary>
internal sealed class SimHost(SimCloud cloud, SimSchedule schedule) : IRevisionHost
{
    public Task<ServiceState> ReadAsync(CancellationToken cancellation) => Task.FromResult(schedule.Call(cloud.Read));

    public Task<ImmutableArray<PreflightProblem>> PreflightAsync(ServiceState state, CancellationToken cancellation) =>
        Task.FromResult(schedule.Call(() => ImmutableArray<PreflightProblem>.Empty));

    public Task DeployAsync(RevisionDeployment deployment, ServiceState state, CancellationToken cancellation) =>
        Write(() => cloud.Deploy(deployment, state.Etag));

    public Task SetTrafficAsync(ImmutableArray<TrafficTarget> traffic, string etag, CancellationToken cancellation) =>
        Write(() => cloud.SetTraffic(traffic, etag));

    public Task SetAnnotationsAsync(ImmutableSortedDictionary<string, string> annotations, string etag, CancellationToken cancellation) =>
        Write(() => cloud.SetAnnotations(annotations, etag));

    public Task DeleteRevisionAsync(string revision, CancellationToken cancellation) => Write(() => cloud.Delete(revision));

    private Task<bool> Write(Action effect) => Task.FromResult(schedule.Call(() =>
    {
        effect();
        return true;
    }));
}
