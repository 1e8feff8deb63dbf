using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Running;

/// <summary>Is told what happens to rollouts: a log, a ledger, metrics. It can neither change nor delay anything.</summary>
public interface IRolloutListener
{
    /// <summary>Called after each event, in order. It must return at once and never throw.</summary>
    /// <param name="rollout">The rollout after the event.</param>
    /// <param name="happened">The event.</param>
    void Happened(Rollout rollout, RolloutEvent happened);

    /// <summary>Called after each look at the platform that found it readable.</summary>
    void Seen(Rollout rollout, Hosting.ServiceState state)
    {
    }
}
