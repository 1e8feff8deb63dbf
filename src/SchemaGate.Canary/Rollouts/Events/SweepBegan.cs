namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>A revision that an earlier rollout left is being deleted.</summary>
public sealed record SweepBegan(DateTimeOffset At, string Revision) : RolloutEvent(At)
{
    public override string Sentence => $"Deleting revision {Revision}, which an earlier rollout left.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with { Sweeping = Revision };
}
