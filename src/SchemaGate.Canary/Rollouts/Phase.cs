namespace SchemaGate.Canary.Rollouts;

/// <summary>Where a rollout stands.</summary>
public enum Phase
{
    /// <summary>Nothing was touched yet.</summary>
    Preflight,

    /// <summary>The canary revision is being created and made ready; it gets no traffic.</summary>
    Deploying,

    /// <summary>The canary is being given its share of the traffic.</summary>
    Shifting,

    /// <summary>The canary serves its share and is measured.</summary>
    Observing,

    /// <summary>The canary is being given all traffic.</summary>
    Promoting,

    /// <summary>The canary is being taken out of the traffic.</summary>
    RollingBack,

    /// <summary>End: the canary serves all traffic, verified.</summary>
    Promoted,

    /// <summary>End: the stable revision serves all traffic, verified.</summary>
    RolledBack,

    /// <summary>End: the canary could not be taken out of the traffic. A person is needed now.</summary>
    RollbackFailed,

    /// <summary>End of this run: the split stays until a person decides.</summary>
    Held,

    /// <summary>End: someone else changed the service, and nothing was fought over.</summary>
    Superseded,

    /// <summary>End: the rollout could not start, and nothing was touched.</summary>
    Refused,
}
