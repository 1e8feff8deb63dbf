namespace SchemaGate.Engine.Tests.Properties.Placing;

/// <summary>The rules that break in one direction and warn in the other, by design.</summary>
internal static class OneSided
{
    private static readonly string[] Rules =
    [
        // A response may gain enum values: most teams call that compatible.
        "enum-value-added",
        // A value that matches two branches is refused by strict validators only.
        "branches-overlap",
    ];

    /// <summary>True when nothing breaks, and such a rule's warning is told instead.</summary>
    public static bool Excuses(GateResult result) => !result.Breaks() &&
        result.Findings.Any(finding => finding.Severity == Severity.Warning && Rules.Contains(finding.Name));
}
