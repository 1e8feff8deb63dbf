namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>A part of the cleaning up after a rollout is done, or given up.</summary>
public sealed record CleanUpAdvanced(DateTimeOffset At, CleanUp Next, string Note) : RolloutEvent(At)
{
    public override string Sentence => Note;

    internal override Rollout ApplyTo(Rollout rollout) => rollout with { CleanUp = Next, CleanUpFaults = 0 };
}
