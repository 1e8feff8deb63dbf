namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>Someone else changed the service.</summary>
public sealed record Superseded(DateTimeOffset At, Reason Reason, string Explanation) : RolloutEvent(At)
{
    public override string Sentence => $"Superseded: {Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Superseded, At) with
    {
        Reason = Reason,
        Explanation = Explanation,
        CleanUp = rollout.IsClaimed ? CleanUp.Release : CleanUp.Done,
    };
}
