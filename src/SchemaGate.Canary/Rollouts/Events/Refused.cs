namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The rollout could not start.</summary>
public sealed record Refused(DateTimeOffset At, Reason Reason, string Explanation) : RolloutEvent(At)
{
    public override string Sentence => $"Not started: {Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Refused, At) with
    {
        Reason = Reason,
        Explanation = Explanation,
        CleanUp = CleanUp.Done,
    };
}
