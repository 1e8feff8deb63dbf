using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>One element of <c>results</c>: a finding, a finding that the team accepted, or a reason why nothing was compared.</summary>
internal sealed record SarifResult
{
    public required string RuleId { get; init; }

    public required string RuleName { get; init; }

    public required string Level { get; init; }

    public required string Message { get; init; }

    public required Anchor Anchor { get; init; }

    /// <summary>Names the result across runs.</summary>
    public required string Fingerprint { get; init; }

    public Finding? Finding { get; init; }

    /// <summary>Where it stood before, when that is another line of the working copy.</summary>
    public Anchor? Before { get; init; }

    public SuppressedFinding? Suppressed { get; init; }

    public required SourceTree Tree { get; init; }

    /// <summary>Findings first, then accepted ones. A document that was not compared has results too: none would read as clean.</summary>
    public static IEnumerable<SarifResult> AllOf(DocumentResult document, SourceTree tree) =>
    [
        .. document.Result.Findings.Select(finding => Of(finding, document, tree)),
        .. document.Result.Suppressed.Select(suppressed => Of(suppressed.Finding, document, tree) with { Suppressed = suppressed }),
        .. document.Result.Problems.Select(problem => Of(problem, document, tree)),
    ];

    public void Write(Utf8JsonWriter writer, int ruleIndex)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", RuleId);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", Level);
        SarifMessage.Write(writer, "message", Message);
        WriteLocations(writer, "locations", Anchor);
        WriteBefore(writer);
        SarifFingerprints.Write(writer, Fingerprint);
        SarifSuppression.Write(writer, Suppressed, Tree);
        SarifProperties.Write(writer, Finding);
        writer.WriteEndObject();
    }

    private static SarifResult Of(Finding finding, DocumentResult document, SourceTree tree)
    {
        var anchor = Anchor.Of(finding, document, tree);
        var before = Anchor.InWorkingCopy(finding.Old, tree);
        return new()
        {
            RuleId = finding.Rule,
            RuleName = finding.Name,
            Level = SarifLevel.Of(finding.Severity),
            Message = string.Join('\n', FindingText.Lines(finding)),
            Anchor = anchor,
            Before = before == anchor ? null : before,
            Fingerprint = Reporting.Fingerprint.Of(finding, document),
            Finding = finding,
            Tree = tree,
        };
    }

    private static SarifResult Of(InputProblem problem, DocumentResult document, SourceTree tree) => new()
    {
        RuleId = problem.Rule,
        RuleName = problem.Name,
        Level = "error",
        Message = SafeText.Of($"Could not compare. {problem.Message}"),
        Anchor = Anchor.Of(problem, document, tree),
        Fingerprint = Reporting.Fingerprint.Of(problem, document),
        Tree = tree,
    };

    private void WriteBefore(Utf8JsonWriter writer)
    {
        if (Before is not null)
        {
            WriteLocations(writer, "relatedLocations", Before, "Before.");
        }
    }

    private static void WriteLocations(Utf8JsonWriter writer, string name, Anchor anchor, string? message = null)
    {
        writer.WriteStartArray(name);
        SarifLocation.Write(writer, anchor, message);
        writer.WriteEndArray();
    }
}
