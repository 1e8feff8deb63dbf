namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>Something does not stop the rollout, and a person should know it.</summary>
public sealed record Warned(DateTimeOffset At, string Message) : RolloutEvent(At)
{
    public override string Sentence => $"Warning: {Message}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout;
}
