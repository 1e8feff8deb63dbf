namespace SchemaGate.Canary.Rollouts;

/// <summary>What a person can ask for.</summary>
public enum OperatorWish
{
    /// <summary>All traffic to the canary, now.</summary>
    Promote,

    /// <summary>All traffic to the stable revision, now.</summary>
    Rollback,

    /// <summary>The split stays, and nobody goes on by himself.</summary>
    Hold,
}
