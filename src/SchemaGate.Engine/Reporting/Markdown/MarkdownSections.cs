using System.Globalization;

namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>The parts of the report: what was not compared, breaking findings and warnings open, the rest folded.</summary>
internal sealed class MarkdownSections(GateRun run, MarkdownRules rules)
{
    private readonly MarkdownFinding _finding = new(rules);

    public IEnumerable<MarkdownSection> All => new[]
    {
        MarkdownSection.Open(count => $"{count} not compared", Rows(run.Problems, Problem), run.Problems.Count()),
        MarkdownSection.Open(NameOf(Severity.Breaking), Findings(Severity.Breaking), run.Count(Severity.Breaking)),
        MarkdownSection.Open(NameOf(Severity.Warning), Findings(Severity.Warning), run.Count(Severity.Warning)),
        MarkdownSection.Folded(NameOf(Severity.Info), Findings(Severity.Info), run.Count(Severity.Info)),
        MarkdownSection.Folded(count => $"{count} accepted", Rows(run.Suppressed, Accepted), run.Suppressed.Count()),
    }.Where(section => section.Count > 0);

    private static Func<int, string> NameOf(Severity severity) => count => ReportWords.Count(severity, count);

    private IEnumerable<string> Findings(Severity severity) =>
        Rows(run.Findings.Where(pair => pair.Finding.Severity == severity), finding => _finding.Of(finding));

    /// <summary>Of several documents, the first row of each stands below its name.</summary>
    private IEnumerable<string> Rows<T>(IEnumerable<(DocumentResult Document, T Item)> items, Func<T, string> row)
    {
        DocumentResult? last = null;
        foreach (var (document, item) in items)
        {
            var space = last is null ? "" : "\n";
            var isNext = run.Documents.Count > 1 && document != last;
            last = document;
            yield return isNext ? $"{space}#### {MarkdownText.Code(document.Document)}\n\n{row(item)}" : row(item);
        }
    }

    private static string Problem(InputProblem problem) =>
        $"- **{MarkdownText.Prose(problem.Message)}**\\\n  {problem.Rule} {problem.Name} · {MarkdownText.Code($"{problem.Place.File}:{problem.Place.Line}:{problem.Place.Column}")}\n";

    private string Accepted(SuppressedFinding suppressed) => _finding.Of(suppressed.Finding, Acceptance(suppressed));

    private static string Acceptance(SuppressedFinding suppressed)
    {
        var owner = suppressed.Owner is null ? "" : $" by {MarkdownText.Prose(suppressed.Owner)}";
        var until = suppressed.Until is { } day ? $" until {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var reason = suppressed.Reason is null ? "" : $": {MarkdownText.Prose(suppressed.Reason)}";
        return $"Accepted{owner}{until}{reason}";
    }
}
