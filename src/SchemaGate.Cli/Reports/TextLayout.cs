using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>Which lines a person reads, in which order.</summary>
internal static class TextLayout
{
    /// <param name="run">What the gate found.</param>
    /// <param name="maxFindings">Most findings to show; the summary always counts all.</param>
    public static IEnumerable<TextLine> Of(GateRun run, int maxFindings) => Body(run, maxFindings).Concat(End(run));

    /// <summary>The lines without the problems, for a run that could not compare every document; none when it compared none.</summary>
    public static IEnumerable<TextLine> OfCompared(GateRun run, int maxFindings) =>
        run.Documents.All(document => document.Result.Outcome == GateOutcome.CouldNotCompare) ? [] : Body(run, maxFindings).Append(ProblemLayout.Head(run));

    private static IEnumerable<TextLine> Body(GateRun run, int maxFindings)
    {
        var shown = run.Findings.Take(maxFindings).ToList();
        var hidden = run.Documents.Sum(document => document.Result.Findings.Count) - shown.Count;
        return Findings(run, shown).Concat(Rest(hidden));
    }

    /// <summary>One document's findings stand alone; of several, each document's stand below its name.</summary>
    private static IEnumerable<TextLine> Findings(GateRun run, IReadOnlyList<(DocumentResult Document, Finding Finding)> shown) => run.Documents.Count == 1
        ? shown.SelectMany(pair => FindingLayout.Of(pair.Finding))
        : shown.GroupBy(pair => pair.Document, pair => pair.Finding).SelectMany(group => group.SelectMany(FindingLayout.Of).Prepend(DocumentHead(group.Key)));

    private static TextLine DocumentHead(DocumentResult document) =>
        TextLine.Of(new TextSpan($"── {document.Document}: {ReportWords.Counts(document.Result.Count)}", TextStyle.Quiet));

    private static IEnumerable<TextLine> End(GateRun run) => run.Outcome == GateOutcome.CouldNotCompare
        ? ProblemLayout.Of(run)
        : Summary(run);

    private static IEnumerable<TextLine> Rest(int hidden)
    {
        if (hidden > 0)
        {
            yield return TextLine.Of(new TextSpan($"… {hidden} more; raise --max-findings to see {(hidden == 1 ? "it" : "them")}", TextStyle.Quiet));
            yield return TextLine.Empty;
        }
    }

    private static IEnumerable<TextLine> Summary(GateRun run)
    {
        foreach (var note in RunNotes.Of(run))
        {
            yield return TextLine.Of(new TextSpan(note, TextStyle.Quiet));
        }

        yield return TextLine.Of(new TextSpan($"{ReportWords.Counts(run.Count)}{SuppressedLayout.Count(run)} — "), Verdict(run.Outcome), new TextSpan($" (--fail-on {ReportWords.Of(run.FailOn)})"));
        foreach (var line in SuppressedLayout.Of(run).Concat(NextSteps.Of(run)))
        {
            yield return TextLine.Of(new TextSpan(line, TextStyle.Quiet));
        }
    }

    private static TextSpan Verdict(GateOutcome outcome) => outcome == GateOutcome.Pass
        ? new("PASS", TextStyle.Pass)
        : new("FAIL", TextStyle.Breaking);
}
