namespace SchemaGate.Ledger.Contracts;

/// <summary>How much a finding matters to a client: the engine's words.</summary>
public enum FindingSeverity
{
    /// <summary>No client breaks.</summary>
    Info,

    /// <summary>A client may break.</summary>
    Warning,

    /// <summary>A client that keeps to the old contract breaks.</summary>
    Breaking,
}
