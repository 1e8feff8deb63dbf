namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The platform serves the split of the step.</summary>
/// <param name="At">When it was seen.</param>
/// <param name="Percent">The canary's share.</param>
/// <param name="WindowStart">When the platform changed it, by the platform's clock, and the warm-up.</param>
public sealed record Shifted(DateTimeOffset At, int Percent, DateTimeOffset WindowStart) : RolloutEvent(At)
{
    public override string Sentence => $"The canary serves {Percent} % of the traffic.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout.In(Phase.Observing, At) with
    {
        WindowStart = WindowStart,
        NextCheck = At + rollout.Policy.Window.Interval,
        Assessment = null,
        Breaches = 0,
        MeasurementErrors = 0,
    };
}
