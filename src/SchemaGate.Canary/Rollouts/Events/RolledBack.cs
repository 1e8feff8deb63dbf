namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The stable revision serves all traffic.</summary>
public sealed record RolledBack(DateTimeOffset At) : RolloutEvent(At)
{
    public override string Sentence => "The stable revision serves all traffic.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.RolledBack, At) with
    {
        CleanUp = rollout.Policy.DeletesCanary ? CleanUp.Delete : CleanUp.Release,
    };
}
