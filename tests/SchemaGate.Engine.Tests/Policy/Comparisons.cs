using System.Text;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy;

/// <summary>Compares small documents under a configuration.</summary>
internal static class Comparisons
{
    public static readonly DateOnly Today = new(2026, 11, 1);

    /// <param name="yaml">The configuration.</param>
    /// <param name="old">What stands below <c>paths</c> in the old document.</param>
    /// <param name="new">What stands below <c>paths</c> in the new document.</param>
    /// <param name="versions">The versions of the API, old and new.</param>
    /// <param name="suppressions">What is accepted.</param>
    public static GateResult Run(string yaml, string old, string @new, (string Old, string New)? versions = null, SuppressionList? suppressions = null) => Gate.Run(new GateRequest
    {
        Old = Input("old.json", old, versions?.Old ?? "1.0.0"),
        New = Input("new.json", @new, versions?.New ?? "1.0.0"),
        Policy = Configurations.PolicyOf(yaml),
        Suppressions = suppressions ?? SuppressionList.None,
        Today = Today,
    });

    /// <summary>The findings, one line each: severity, rule, operations.</summary>
    public static IEnumerable<string> Lines(GateResult result) => result.Findings.Select(Line);

    public static string Line(Finding finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Name} {string.Join(", ", finding.Operations)}".TrimEnd();

    private static DocumentInput Input(string name, string paths, string version) =>
        new(name, Encoding.UTF8.GetBytes($$"""{"openapi":"3.1.0","info":{"title":"t","version":"{{version}}"},"paths":{{{paths}}} }"""));
}
