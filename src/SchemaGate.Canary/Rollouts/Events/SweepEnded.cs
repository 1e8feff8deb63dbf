namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>What earlier rollouts left stays for now.</summary>
public sealed record SweepEnded(DateTimeOffset At, string Revision, string Why) : RolloutEvent(At)
{
    public override string Sentence => $"Revision {Revision}, which an earlier rollout left, stays ({Why.TrimEnd('.')}): the next rollout tries again.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with { IsSwept = true, CleanUpFaults = 0 };
}
