namespace SchemaGate.Canary.Rollouts;

/// <summary>What is left to do after a rollout's end.</summary>
public enum CleanUp
{
    /// <summary>The rollout has not ended.</summary>
    None,

    /// <summary>The canary revision is to be deleted.</summary>
    Delete,

    /// <summary>The mark on the service is to be taken off.</summary>
    Release,

    /// <summary>The mark is to be taken off, and the canary revision stays: the platform keeps it for now.</summary>
    ReleaseDeletePending,

    /// <summary>Nothing.</summary>
    Done,

    /// <summary>Nothing now: the next rollout sweeps the canary revision.</summary>
    DeletePending,
}
