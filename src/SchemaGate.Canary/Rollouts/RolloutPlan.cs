using SchemaGate.Canary.Policies;

namespace SchemaGate.Canary.Rollouts;

/// <summary>What a rollout sets out to do.</summary>
public sealed record RolloutPlan
{
    /// <summary>Unique among the rollouts of a service; lower case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the service, for people and labels.</summary>
    public required string Service { get; init; }

    /// <summary>Image to deploy; null when <see cref="Revision"/> is there already.</summary>
    public string? Image { get; init; }

    /// <summary>Short name of the canary revision: the one that is there, or the one to create. Null where the service remembers it.</summary>
    public string? Revision { get; init; }

    /// <summary>Short name of the revision to go back to; null for the one that the service remembers or that serves.</summary>
    public string? Stable { get; init; }

    /// <summary>Names this process in the lease that it takes on the service.</summary>
    public required string Owner { get; init; }

    /// <summary>True: the rollout that the service remembers is taken over, and no new one started.</summary>
    public bool IsTakeOver { get; init; }

    /// <summary>True: a rollout that is taken over without a mark is one whose split someone else made.</summary>
    public bool AdoptsSplit { get; init; }

    /// <summary>True: a rollout that is taken over keeps the steps that it began with; false: those of the policy hold.</summary>
    public bool KeepsSteps { get; init; }

    /// <summary>What a person wants of the rollout; null to let it go its way.</summary>
    public OperatorRequest? Request { get; init; }

    /// <summary>True: the canary is called under its tag before it gets traffic.</summary>
    public bool IsSmokeChecked { get; init; }

    public CanaryPolicy Policy { get; init; } = new();
}
