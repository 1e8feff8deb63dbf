namespace SchemaGate.Engine;

/// <summary>How much a finding matters to a client. Ordered: a larger value weighs more.</summary>
public enum Severity
{
    /// <summary>Reported; no client breaks.</summary>
    Info = 0,

    /// <summary>A client may break, or behaviour changes, although the old contract allowed it.</summary>
    Warning = 1,

    /// <summary>A client that keeps to the old contract breaks.</summary>
    Breaking = 2,
}
