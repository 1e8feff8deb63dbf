namespace SchemaGate.Canary.Policies;

/// <summary>What becomes of a canary that nobody can watch any more.</summary>
public enum Unattended
{
    /// <summary>Leave the split as it is and wait for a person.</summary>
    Hold,

    /// <summary>Roll back.</summary>
    Rollback,
}
