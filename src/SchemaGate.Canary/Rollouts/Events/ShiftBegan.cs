namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary is to get the share of a step.</summary>
public sealed record ShiftBegan(DateTimeOffset At, int Step, int Percent) : RolloutEvent(At)
{
    public override string Sentence => $"The canary is to get {Percent} % of the traffic.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Shifting, At) with { Step = Step, MayHaveTraffic = true };
}
