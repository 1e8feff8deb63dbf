namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>After faults, the platform did what it was asked again.</summary>
public sealed record PlatformAnswered(DateTimeOffset At) : RolloutEvent(At)
{
    public override string Sentence => "The platform answers again.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.WithoutFaults();
}
