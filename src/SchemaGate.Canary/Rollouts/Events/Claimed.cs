namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The service is marked as ours.</summary>
public sealed record Claimed(DateTimeOffset At) : RolloutEvent(At)
{
    public override string Sentence => "The service is marked: another rollout will not start beside this one.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Deploying, At) with { IsClaimed = true };
}
