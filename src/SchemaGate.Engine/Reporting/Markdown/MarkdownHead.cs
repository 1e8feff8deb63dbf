using System.Text;

namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>What the report starts with: the hidden marker, the verdict with the counts, what was compared.</summary>
internal static class MarkdownHead
{
    private const int LongestName = 200;

    public static string Of(GateRun run) => $"<!-- schemagate:{MarkerName(run)} -->\n## {Verdict(run)}\n\n{Subject(run)} · `--fail-on {ReportWords.Of(run.FailOn)}`\n\n{Notes(run)}";

    private static string Notes(GateRun run) => string.Join("\\\n", RunNotes.Of(run).Select(MarkdownText.Prose)) is { Length: > 0 } notes ? $"{notes}\n\n" : "";

    /// <summary>Without counts when something was not compared: zeros would read as a clean comparison.</summary>
    private static string Verdict(GateRun run) => run.Outcome switch
    {
        GateOutcome.Pass => $"✅ SchemaGate passed: {ReportWords.Counts(run.Count)}",
        GateOutcome.Fail => $"❌ SchemaGate failed: {ReportWords.Counts(run.Count)}",
        _ => "🚫 SchemaGate could not compare: this is not a pass",
    };

    private static string Subject(GateRun run) => run.Documents is [var only]
        ? $"{MarkdownText.Code(only.Old, LongestName)} → {MarkdownText.Code(only.New, LongestName)}"
        : $"{run.Documents.Count} documents";

    /// <summary>Several documents share one comment, whichever they are.</summary>
    private static string MarkerName(GateRun run)
    {
        var name = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(run.Documents is [var only] ? only.Document : "*"))
        {
            name.Append(IsPlain((char)unit, name) ? $"{(char)unit}" : $"%{unit:X2}");
        }

        return Shortened.Of(name.ToString(), LongestName);
    }

    // The rest is percent-encoded, a second hyphen in a row too: it could end the comment that the marker is.
    private static bool IsPlain(char letter, StringBuilder before) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '/' or '*' || (letter == '-' && (before.Length == 0 || before[^1] != '-'));
}
