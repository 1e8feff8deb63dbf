namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary did not answer under its tag as it should.</summary>
public sealed record SmokeCheckFailed(DateTimeOffset At, string Problem) : RolloutEvent(At)
{
    public override string Sentence => $"The smoke check failed: {Problem}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with { SmokeFailures = rollout.SmokeFailures + 1 };
}
