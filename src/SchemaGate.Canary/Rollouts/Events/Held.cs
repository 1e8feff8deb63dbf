namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The split stays as it is until a person decides.</summary>
public sealed record Held(DateTimeOffset At, Reason Reason, string Explanation) : RolloutEvent(At)
{
    public override string Sentence => $"Held: {Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Held, At) with
    {
        Reason = Reason,
        Explanation = Explanation,
        CleanUp = CleanUp.Release,
    };
}
