namespace SchemaGate.Metrics.Canary;

/// <summary>Where a canary stands: the label <c>phase</c>, in snake case.</summary>
public enum CanaryPhase
{
    /// <summary>Permissions and thresholds are looked at.</summary>
    Preflight,

    /// <summary>The new revision is made, without traffic.</summary>
    Deploying,

    /// <summary>Traffic is moved to the canary.</summary>
    Shifting,

    /// <summary>The canary is watched.</summary>
    Observing,

    /// <summary>All traffic is moved to the canary.</summary>
    Promoting,

    /// <summary>The canary serves all traffic.</summary>
    Promoted,

    /// <summary>All traffic is moved to the stable revision.</summary>
    RollingBack,

    /// <summary>The stable revision serves all traffic.</summary>
    RolledBack,

    /// <summary>Traffic could not be moved back: a person is needed.</summary>
    RollbackFailed,

    /// <summary>It waits for a person.</summary>
    Held,

    /// <summary>Someone else changed the service.</summary>
    Superseded,
}
