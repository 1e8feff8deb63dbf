namespace SchemaGate.Engine;

/// <summary>The lightest finding that fails the gate.</summary>
public enum FailOn
{
    /// <summary>Fail on breaking findings (the default).</summary>
    Breaking,

    /// <summary>Fail on warnings and breaking findings.</summary>
    Warning,

    /// <summary>Fail on any finding.</summary>
    Info,

    /// <summary>Report only.</summary>
    Never,
}
