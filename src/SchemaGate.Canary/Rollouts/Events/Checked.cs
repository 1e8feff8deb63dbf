using SchemaGate.Canary.Analysis;

namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary was measured and judged.</summary>
public sealed record Checked(DateTimeOffset At, Assessment Assessment) : RolloutEvent(At)
{
    public override string Sentence => $"{Assessment.Verdict}: {Assessment.Explanation}";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with
    {
        Assessment = Assessment,
        NextCheck = At + rollout.Policy.Window.Interval,
        MeasurementErrors = 0,
        Breaches = Assessment.Verdict switch
        {
            Verdict.Fail => rollout.Breaches + 1,
            Verdict.Pass => 0,
            _ => rollout.Breaches,
        },
    };
}
