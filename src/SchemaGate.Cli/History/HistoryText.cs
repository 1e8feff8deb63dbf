using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.History;

/// <summary>The versions that broke clients, for a person.</summary>
internal static class HistoryText
{
    private const int ShownFindings = 3;
    private const int ShownOperations = 3;

    public static IEnumerable<TextLine> Of(DocumentHistory history) => history.Entries
        .Where(entry => entry.IsBreaking || entry.IsUnreadable)
        .SelectMany(Lines)
        .Concat(End(history));

    private static IEnumerable<TextLine> Lines(HistoryEntry entry)
    {
        yield return Head(entry);
        foreach (var line in entry.IsUnreadable ? Problems(entry) : Findings(entry))
        {
            yield return line;
        }

        yield return TextLine.Empty;
    }

    private static TextLine Head(HistoryEntry entry)
    {
        var version = entry.Version;
        return TextLine.Of(
            new TextSpan($"{version.Day} {version.ShortCommit} "),
            new TextSpan(entry.IsUnreadable ? "" : $"{Versions(entry.Result)} "),
            new TextSpan($"{version.Subject} ({version.Author})", TextStyle.Quiet));
    }

    private static string Versions(GateResult result) => $"{result.OldVersion ?? "none"} → {result.NewVersion ?? "none"}";

    private static IEnumerable<TextLine> Problems(HistoryEntry entry) =>
        entry.Result.Problems.Select(problem => TextLine.Below(new TextSpan($"passed over, {ProblemLayout.LineOf(problem)}", TextStyle.Warning)));

    private static IEnumerable<TextLine> Findings(HistoryEntry entry)
    {
        var breaking = entry.Result.Findings.Where(finding => finding.Severity == Severity.Breaking).ToList();
        var hidden = breaking.Count - ShownFindings;
        var lines = breaking.Take(ShownFindings).Select(Line);
        return hidden > 0 ? lines.Append(TextLine.Below(new TextSpan($"… {hidden} more breaking", TextStyle.Quiet))) : lines;
    }

    private static TextLine Line(Finding finding) => TextLine.Below(
        new TextSpan($"{ReportWords.Of(finding.Severity)} {finding.Rule}", TextStyle.Breaking),
        new TextSpan($" {finding.Message}"),
        new TextSpan(Operations(finding.Operations), TextStyle.Quiet));

    private static string Operations(IReadOnlyList<string> operations) => operations.Count switch
    {
        0 => "",
        <= ShownOperations => $" ({string.Join(", ", operations)})",
        _ => $" ({string.Join(", ", operations.Take(ShownOperations))} and {operations.Count - ShownOperations} more)",
    };

    private static IEnumerable<TextLine> End(DocumentHistory history)
    {
        var unreadable = history.Unreadable.Count();
        var passedOver = unreadable > 0 ? $", {unreadable} could not be read" : "";
        yield return TextLine.Of(new TextSpan($"{history.Document}: {history.Entries.Count} version{(history.Entries.Count == 1 ? "" : "s")}, {history.Breaking.Count()} broke clients{passedOver}"));
        foreach (var note in history.Notes)
        {
            yield return TextLine.Of(new TextSpan($"Over all versions: {note}", TextStyle.Quiet));
        }

        if (history.IsCut)
        {
            yield return TextLine.Of(new TextSpan("Older versions are not shown; raise --limit to see them.", TextStyle.Quiet));
        }
    }
}
