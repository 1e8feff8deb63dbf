using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>Which lines a person reads, in which order.</summary>
internal static class TextLayout
{
    /// <param name="result">What the gate found.</param>
    /// <param name="maxFindings">Most findings to show; the summary always counts all.</param>
    public static IEnumerable<TextLine> Of(GateResult result, int maxFindings) => result.Outcome == GateOutcome.CouldNotCompare
        ? ProblemLayout.Of(result.Problems)
        : Compared(result, maxFindings);

    private static IEnumerable<TextLine> Compared(GateResult result, int maxFindings)
    {
        var shown = result.Findings.Take(maxFindings).ToList();
        return shown.SelectMany(FindingLayout.Of)
            .Concat(Rest(result.Findings.Count - shown.Count))
            .Concat(Summary(result));
    }

    private static IEnumerable<TextLine> Rest(int hidden)
    {
        if (hidden > 0)
        {
            yield return TextLine.Of(new TextSpan($"… {hidden} more; raise --max-findings to see {(hidden == 1 ? "it" : "them")}", TextStyle.Quiet));
            yield return TextLine.Empty;
        }
    }

    private static IEnumerable<TextLine> Summary(GateResult result)
    {
        yield return TextLine.Of(new TextSpan($"{Counts(result)} — "), Verdict(result.Outcome), new TextSpan($" (--fail-on {ReportWords.Of(result.FailOn)})"));
        if (result.Outcome == GateOutcome.Fail)
        {
            yield return TextLine.Of(new TextSpan($"Why, and what to do instead: schemagate explain {result.Findings[0].Rule}", TextStyle.Quiet));
        }
    }

    private static string Counts(GateResult result)
    {
        var warnings = result.Count(Severity.Warning);
        return $"{result.Count(Severity.Breaking)} breaking, {warnings} warning{(warnings == 1 ? "" : "s")}, {result.Count(Severity.Info)} info";
    }

    private static TextSpan Verdict(GateOutcome outcome) => outcome == GateOutcome.Pass
        ? new("PASS", TextStyle.Pass)
        : new("FAIL", TextStyle.Breaking);
}
