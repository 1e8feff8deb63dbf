using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>Nobody reads along.</summary>
internal sealed class NoListener : IRolloutListener
{
    public void Happened(Rollout rollout, RolloutEvent happened)
    {
    }
}
