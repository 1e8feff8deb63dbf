namespace SchemaGate.Metrics.Canary;

/// <summary>What a check of a canary says: the label <c>verdict</c>, in snake case.</summary>
public enum CanaryVerdict
{
    /// <summary>Measured, and within the threshold.</summary>
    Pass,

    /// <summary>Measured, and beyond the threshold.</summary>
    Fail,

    /// <summary>Too little was measured to say.</summary>
    Inconclusive,

    /// <summary>It could not be measured.</summary>
    Error,
}
