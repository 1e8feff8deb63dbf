namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The service was read, and nothing stands in the way.</summary>
public sealed record Prepared(DateTimeOffset At, string Stable, string Canary) : RolloutEvent(At)
{
    public override string Sentence => $"Ready to start: {Stable} serves, {Canary} is the canary.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.WithoutFaults() with { Stable = Stable, Canary = Canary };
}
