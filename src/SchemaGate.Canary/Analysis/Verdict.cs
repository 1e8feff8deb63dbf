namespace SchemaGate.Canary.Analysis;

/// <summary>What one check of a canary says.</summary>
public enum Verdict
{
    /// <summary>Measured, and within all limits.</summary>
    Pass,

    /// <summary>Measured, and over a limit.</summary>
    Fail,

    /// <summary>Measured, and nothing can be said.</summary>
    Inconclusive,

    /// <summary>Not measured.</summary>
    Error,
}
