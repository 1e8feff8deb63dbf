using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Decisions.Commands;

/// <summary>Let the service remember something.</summary>
public sealed record SetAnnotations(ImmutableSortedDictionary<string, string> Annotations) : RolloutCommand
{
    internal override Task ExecuteAsync(IRevisionHost host, ServiceState state, CancellationToken cancellation) =>
        host.SetAnnotationsAsync(Annotations, state.Etag, cancellation);
}
