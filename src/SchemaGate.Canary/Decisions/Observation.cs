using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>All that is seen of the world in one turn of a rollout.</summary>
public sealed record Observation
{
    /// <summary>The local clock; never goes back within a process.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The service; null when it could not be read.</summary>
    public ServiceState? State { get; init; }

    /// <summary>Why the service could not be read.</summary>
    public PlatformFault? StateFault { get; init; }

    /// <summary>What stands in the way of a rollout; null when that was not asked.</summary>
    public ImmutableArray<PreflightProblem>? Preflight { get; init; }

    /// <summary>What canary and stable did; null when it was not asked, or could not be read.</summary>
    public MetricReading? Reading { get; init; }

    /// <summary>Why they could not be measured.</summary>
    public PlatformFault? ReadingFault { get; init; }

    /// <summary>How the smoke check went; null when it was not asked.</summary>
    public SmokeResult? Smoke { get; init; }

    /// <summary>How the command of the turn before went; null when there was none.</summary>
    public CommandResult? Command { get; init; }

    /// <summary>True when the process was asked to stop.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>What the service remembers of its rollout.</summary>
    public RolloutMark? Mark => State is null ? null : RolloutMark.Of(State.Annotations);
}
