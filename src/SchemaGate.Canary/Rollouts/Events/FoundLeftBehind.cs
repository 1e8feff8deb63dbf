namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The rollout that is about to be taken over was left by its process.</summary>
/// <param name="At">When it was found.</param>
/// <param name="Owner">The process that ran it.</param>
/// <param name="Since">When its lease ran out.</param>
public sealed record FoundLeftBehind(DateTimeOffset At, string Owner, DateTimeOffset Since) : RolloutEvent(At)
{
    public override string Sentence => $"{Owner}, which ran the rollout, is gone: its lease ran out at {Since:u}.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with { LeftBehindSince = Since };
}
