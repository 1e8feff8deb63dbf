namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary is to be taken out of the traffic.</summary>
public sealed record RollbackBegan(DateTimeOffset At, Reason Reason, string Explanation) : RolloutEvent(At)
{
    public override string Sentence => $"The canary is being rolled back: {Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.RollingBack, At) with { Reason = Reason, Explanation = Explanation };
}
