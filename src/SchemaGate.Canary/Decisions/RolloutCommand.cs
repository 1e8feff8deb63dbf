using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Decisions;

/// <summary>Something to do to the platform, computed from one state of the service and refused if that has changed.</summary>
public abstract record RolloutCommand
{
    /// <param name="host">The platform.</param>
    /// <param name="state">The state that the command was computed from.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    internal abstract Task ExecuteAsync(IRevisionHost host, ServiceState state, CancellationToken cancellation);
}
