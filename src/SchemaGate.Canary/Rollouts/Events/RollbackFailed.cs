namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary could not be taken out of the traffic.</summary>
public sealed record RollbackFailed(DateTimeOffset At, Reason Reason, string Explanation) : RolloutEvent(At)
{
    public override string Sentence => $"The rollback failed: {Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.RollbackFailed, At) with
    {
        Reason = Reason,
        Explanation = Explanation,
        CleanUp = CleanUp.Done,
    };
}
