using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Decisions.Commands;

/// <summary>Split the traffic anew.</summary>
public sealed record SetTraffic(ImmutableArray<TrafficTarget> Traffic) : RolloutCommand
{
    internal override Task ExecuteAsync(IRevisionHost host, ServiceState state, CancellationToken cancellation) =>
        host.SetTrafficAsync(Traffic, state.Etag, cancellation);
}
