using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Policies;

namespace SchemaGate.Canary.Rollouts;

/// <summary>Everything that is known about one rollout: what its events add up to.</summary>
public sealed record Rollout
{
    public required RolloutPlan Plan { get; init; }

    public CanaryPolicy Policy => Plan.Policy;

    /// <summary>When it started: by the local clock, or as the service remembers it.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Short name of the revision that served before; null until the service was read.</summary>
    public string? Stable { get; init; }

    /// <summary>Short name of the canary revision; null until it has a name.</summary>
    public string? Canary { get; init; }

    public Phase Phase { get; init; }

    public required DateTimeOffset PhaseSince { get; init; }

    /// <summary>When the lease of the process ran out that left the rollout to this one; null when it was not left, or was put on hold.</summary>
    public DateTimeOffset? LeftBehindSince { get; init; }

    /// <summary>True once the canary was, or may have been, asked to get traffic.</summary>
    public bool MayHaveTraffic { get; init; }

    /// <summary>Index of the step in <see cref="CanaryPolicy.Steps"/>.</summary>
    public int Step { get; init; }

    /// <summary>True once the service is marked as ours.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Start of the data that is judged, by the platform's clock; null until a shift was verified.</summary>
    public DateTimeOffset? WindowStart { get; init; }

    /// <summary>When the next check is due.</summary>
    public DateTimeOffset NextCheck { get; init; }

    /// <summary>The newest check of the present step; null before the first.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Checks in a row that found the canary over a limit.</summary>
    public int Breaches { get; init; }

    /// <summary>Measurements in a row that failed.</summary>
    public int MeasurementErrors { get; init; }

    /// <summary>Why the last of them failed; null before the first.</summary>
    public PlatformFault? MeasurementFault { get; init; }

    /// <summary>Smoke checks in a row that failed.</summary>
    public int SmokeFailures { get; init; }

    /// <summary>Reads, or writes, in a row that failed.</summary>
    public int Faults { get; init; }

    /// <summary>Refusals of permission at the end of those.</summary>
    public int Denials { get; init; }

    /// <summary>Refusals for another reason that will not pass by itself, at the end of those.</summary>
    public int Refusals { get; init; }

    /// <summary>True when the last of them was a read.</summary>
    public bool IsReadFault { get; init; }

    /// <summary>The last of them; null when there is none.</summary>
    public PlatformFault? LastFault { get; init; }

    /// <summary>Nothing is tried again before this.</summary>
    public DateTimeOffset RetryAt { get; init; }

    /// <summary>Why it is promoted, rolled back, held or ended; null while that is open.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The reason in one sentence.</summary>
    public string? Explanation { get; init; }

    /// <summary>What is left to do after the end.</summary>
    public CleanUp CleanUp { get; init; }

    public int CleanUpFaults { get; init; }

    /// <summary>The revision of an earlier rollout that is being deleted; null while none is.</summary>
    public string? Sweeping { get; init; }

    /// <summary>True when what earlier rollouts left is not tried again.</summary>
    public bool IsSwept { get; init; }

    /// <summary>True when nothing is left to do.</summary>
    public bool IsFinished => Phase.IsEnd() && CleanUp is CleanUp.Done or CleanUp.DeletePending;

    /// <summary>Percent of the traffic that the canary is to have in the present step.</summary>
    public int StepPercent => Step < Policy.Steps.Length ? Policy.Steps[Step] : 100;

    /// <summary>Percent that it had before the present step.</summary>
    public int FormerPercent => Step == 0 || Policy.Steps.IsEmpty ? 0 : Policy.Steps[Step - 1];

    public static Rollout Begin(RolloutPlan plan, DateTimeOffset now) => new() { Plan = plan, Started = now, PhaseSince = now };

    public Rollout Apply(RolloutEvent happened) => happened.ApplyTo(this);

    internal Rollout In(Phase phase, DateTimeOffset at) => WithoutFaults() with { Phase = phase, PhaseSince = at };

    internal Rollout WithoutFaults() => this with
    {
        Faults = 0,
        Denials = 0,
        Refusals = 0,
        IsReadFault = false,
        LastFault = null,
        RetryAt = default,
    };
}
