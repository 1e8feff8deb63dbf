using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Decisions.Commands;

/// <summary>Create the canary revision.</summary>
public sealed record Deploy(RevisionDeployment Deployment) : RolloutCommand
{
    internal override Task ExecuteAsync(IRevisionHost host, ServiceState state, CancellationToken cancellation) =>
        host.DeployAsync(Deployment, state, cancellation);
}
