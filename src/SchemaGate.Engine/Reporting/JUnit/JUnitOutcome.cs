namespace SchemaGate.Engine.Reporting.JUnit;

/// <summary>How a test case ended.</summary>
internal enum JUnitOutcome
{
    /// <summary>Nothing was found, or what was found does not fail the gate.</summary>
    Passed,

    /// <summary>A finding that breaks clients, or fails the gate.</summary>
    Failed,

    /// <summary>A finding that the team accepted.</summary>
    Skipped,

    /// <summary>The document could not be compared.</summary>
    NotCompared,
}
