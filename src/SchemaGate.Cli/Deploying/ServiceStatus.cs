using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying;

/// <summary>Where a service and its rollout stand, as one read found it.</summary>
/// <param name="Address">The service.</param>
/// <param name="State">What was read.</param>
/// <param name="Now">When, by the platform's clock: leases are measured by it.</param>
internal sealed record ServiceStatus(ServiceAddress Address, ServiceState State, DateTimeOffset Now)
{
    /// <summary>Null when the service remembers no rollout.</summary>
    public RolloutMark? Mark => RolloutMark.Of(State.Annotations);

    /// <summary>The last rollout that ended; null when none did.</summary>
    public RolloutMemory? Last => RolloutMemory.Of(State.Annotations);

    /// <summary>Rolled back revisions that are there still.</summary>
    public ImmutableArray<string> Pending => RolloutMemory.PendingOf(State.Annotations);

    /// <summary>True when a change of settings would make a revision from what was rolled back.</summary>
    public bool IsTemplateRolledBack => State.LatestCreated is { } latest && Pending.Contains(latest);

    /// <summary>Whether the owner of the rollout is believed to be alive.</summary>
    public bool IsLeaseAlive => Mark?.LeaseUntil > Now;

    public RolloutStanding Standing => Mark switch
    {
        null => RolloutStanding.None,
        { Held.Reason: Reason.GoalReached } => RolloutStanding.Waiting,
        { Held: not null } => RolloutStanding.Held,
        _ => IsLeaseAlive ? RolloutStanding.Running : RolloutStanding.LeftBehind,
    };
}
