namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary is to get all traffic.</summary>
public sealed record PromotionBegan(DateTimeOffset At, Reason Reason, string Explanation) : RolloutEvent(At)
{
    public override string Sentence => $"The canary is being promoted: {Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Promoting, At) with { Reason = Reason, Explanation = Explanation, MayHaveTraffic = true };
}
