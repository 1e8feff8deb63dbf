namespace SchemaGate.Canary.Rollouts;

/// <summary>Something that happened to a rollout. Events are the only way to change one.</summary>
/// <param name="At">When, by the local clock.</param>
public abstract record RolloutEvent(DateTimeOffset At)
{
    /// <summary>What happened, in one sentence for a person who reads along.</summary>
    public abstract string Sentence { get; }

    internal abstract Rollout ApplyTo(Rollout rollout);
}
