namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary serves all traffic.</summary>
public sealed record Promoted(DateTimeOffset At) : RolloutEvent(At)
{
    public override string Sentence => "The canary serves all traffic.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Promoted, At) with { CleanUp = CleanUp.Release };
}
