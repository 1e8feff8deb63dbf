using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The canary could not be measured. That says nothing about its health.</summary>
public sealed record MeasurementFailed(DateTimeOffset At, PlatformFault Fault) : RolloutEvent(At)
{
    public override string Sentence => $"Error: the canary could not be measured ({Fault}).";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with
    {
        MeasurementErrors = rollout.MeasurementErrors + 1,
        MeasurementFault = Fault,
        NextCheck = At + Backoff.Longer(rollout.Policy.Window.Interval, Fault.RetryAfter),
    };
}
