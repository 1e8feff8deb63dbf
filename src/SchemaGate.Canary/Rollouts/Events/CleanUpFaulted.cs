using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>A part of the cleaning up failed.</summary>
public sealed record CleanUpFaulted(DateTimeOffset At, PlatformFault Fault) : RolloutEvent(At)
{
    public override string Sentence => $"Cleaning up failed ({Fault}).";

    internal override Rollout ApplyTo(Rollout rollout) => rollout with
    {
        CleanUpFaults = rollout.CleanUpFaults + 1,
        RetryAt = At + Backoff.After(rollout.CleanUpFaults + 1, Fault.RetryAfter),
    };
}
