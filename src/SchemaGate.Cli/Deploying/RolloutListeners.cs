using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;

namespace SchemaGate.Cli.Deploying;

/// <summary>Several listeners as one, told in their order.</summary>
internal sealed class RolloutListeners(params IReadOnlyList<IRolloutListener> listeners) : IRolloutListener
{
    public void Happened(Rollout rollout, RolloutEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.Happened(rollout, happened);
        }
    }

    public void Seen(Rollout rollout, ServiceState state)
    {
        foreach (var listener in listeners)
        {
            listener.Seen(rollout, state);
        }
    }
}
