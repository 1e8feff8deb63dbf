namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The source had no newer complete data than at the last check: it says nothing about the canary.</summary>
public sealed record NothingNew(DateTimeOffset At) : RolloutEvent(At)
{
    public override string Sentence => "No newer data yet.";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with { NextCheck = At + rollout.Policy.Window.Interval, MeasurementErrors = 0 };
}
