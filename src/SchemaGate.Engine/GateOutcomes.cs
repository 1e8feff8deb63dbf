namespace SchemaGate.Engine;

/// <summary>What findings come to.</summary>
internal static class GateOutcomes
{
    /// <summary>Fail when one of them is at or above the level.</summary>
    public static GateOutcome Of(IEnumerable<Finding> findings, FailOn failOn) =>
        findings.Any(finding => Fails(finding.Severity, failOn)) ? GateOutcome.Fail : GateOutcome.Pass;

    /// <summary>True when a finding of this severity fails the gate.</summary>
    public static bool Fails(Severity severity, FailOn failOn) => failOn switch
    {
        FailOn.Never => false,
        FailOn.Info => true,
        FailOn.Warning => severity >= Severity.Warning,
        _ => severity == Severity.Breaking,
    };
}
