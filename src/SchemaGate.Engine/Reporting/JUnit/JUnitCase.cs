using System.Globalization;
using System.Xml;

namespace SchemaGate.Engine.Reporting.JUnit;

/// <summary>One test case.</summary>
internal sealed record JUnitCase
{
    private static JUnitCase Clean { get; } = new() { Name = "nothing to report", Outcome = JUnitOutcome.Passed };

    /// <summary>Unique in its suite and the same from run to run, so that servers can tell a case's history.</summary>
    public required string Name { get; init; }

    public required JUnitOutcome Outcome { get; init; }

    /// <summary>The rule's id; empty when nothing was found.</summary>
    public string Rule { get; init; } = "";

    /// <summary>One sentence.</summary>
    public string Message { get; init; } = "";

    public IReadOnlyList<string> Details { get; init; } = [];

    public Anchor? Anchor { get; init; }

    /// <summary>At least one case: a suite without any looks as if nothing had run.</summary>
    public static IReadOnlyList<JUnitCase> AllOf(DocumentResult document, FailOn failOn, SourceTree tree)
    {
        IReadOnlyList<JUnitCase> open =
        [
            .. document.Result.Findings.Select(finding => Of(finding, document, tree) with { Outcome = OutcomeOf(finding, failOn) }),
            .. document.Result.Problems.Select(problem => Of(problem, document, tree)),
        ];
        return [.. open.Count == 0 ? [Clean] : open, .. document.Result.Suppressed.Select(suppressed => Of(suppressed, document, tree))];
    }

    /// <summary>What the policy kept out.</summary>
    public static JUnitCase Of(IReadOnlyList<string> notes) => new() { Name = "what was kept out", Outcome = JUnitOutcome.Passed, Details = notes };

    public void Write(XmlWriter writer, string suite)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", XmlText.Of(Name));
        writer.WriteAttributeString("classname", XmlText.Of(suite));
        writer.WriteAttributeString("time", "0");
        if (Anchor is not null)
        {
            writer.WriteAttributeString("file", XmlText.Of(Anchor.Path));
            writer.WriteAttributeString("line", Anchor.Line.ToString(CultureInfo.InvariantCulture));
        }

        JUnitBody.Write(writer, this);
        writer.WriteEndElement();
    }

    private static JUnitCase Of(Finding finding, DocumentResult document, SourceTree tree) => new()
    {
        Name = finding.Identity,
        Outcome = JUnitOutcome.Failed,
        Rule = finding.Rule,
        Message = finding.Message,
        Details = [$"{ReportWords.Of(finding.Severity)} {finding.Rule} {finding.Name}", .. FindingText.Lines(finding)],
        Anchor = Anchor.Of(finding, document, tree),
    };

    private static JUnitCase Of(SuppressedFinding suppressed, DocumentResult document, SourceTree tree) => Of(suppressed.Finding, document, tree) with
    {
        Outcome = JUnitOutcome.Skipped,
        Message = suppressed.Reason ?? "accepted without a reason",
    };

    private static JUnitCase Of(InputProblem problem, DocumentResult document, SourceTree tree) => new()
    {
        Name = $"{problem.Rule} {problem.Place.File} {problem.Place.Pointer}",
        Outcome = JUnitOutcome.NotCompared,
        Rule = problem.Rule,
        Message = $"Could not compare. {problem.Message}",
        Details = [$"{problem.Place.File}({problem.Place.Line},{problem.Place.Column}): {problem.Rule} {problem.Name}", problem.Message],
        Anchor = Anchor.Of(problem, document, tree),
    };

    private static JUnitOutcome OutcomeOf(Finding finding, FailOn failOn) =>
        GateOutcomes.Fails(finding.Severity, failOn) ? JUnitOutcome.Failed : JUnitOutcome.Passed;
}
