using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>The platform could not be read or written.</summary>
/// <param name="At">When.</param>
/// <param name="Fault">Why.</param>
/// <param name="IsRead">True for a read, false for a write.</param>
public sealed record PlatformFaulted(DateTimeOffset At, PlatformFault Fault, bool IsRead) : RolloutEvent(At)
{
    public override string Sentence => $"A {(IsRead ? "question to" : "change of")} the service failed ({Fault}).";

    internal override Rollout ApplyTo(Rollout rollout)
    {
        var faults = rollout.IsReadFault == IsRead ? rollout.Faults + 1 : 1;
        return rollout with
        {
            Faults = faults,
            Denials = Fault.Kind == FaultKind.PermissionDenied ? rollout.Denials + 1 : 0,
            Refusals = Fault.Kind is FaultKind.InvalidRequest or FaultKind.FailedPrecondition or FaultKind.NotFound ? rollout.Refusals + 1 : 0,
            IsReadFault = IsRead,
            LastFault = Fault,
            RetryAt = At + Backoff.After(faults, Fault.RetryAfter),
        };
    }
}
