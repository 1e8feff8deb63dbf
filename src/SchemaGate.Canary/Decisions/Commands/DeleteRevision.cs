using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Decisions.Commands;

/// <summary>Delete a revision that serves nothing.</summary>
public sealed record DeleteRevision(string Revision) : RolloutCommand
{
    internal override Task ExecuteAsync(IRevisionHost host, ServiceState state, CancellationToken cancellation) =>
        host.DeleteRevisionAsync(Revision, cancellation);
}
