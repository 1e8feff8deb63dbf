using SchemaGate.Engine;

namespace SchemaGate.Cli.Reports;

/// <summary>The lines that say why nothing was compared, in the form that editors and MSBuild make clickable.</summary>
internal static class ProblemLayout
{
    public static IEnumerable<TextLine> Of(GateRun run) => run.Problems
        .Select(pair => TextLine.Of(new TextSpan(LineOf(pair.Problem), TextStyle.Breaking)))
        .Prepend(Head(run));

    /// <summary>The line that keeps a run from reading as clean.</summary>
    public static TextLine Head(GateRun run)
    {
        var count = run.Documents.Count(document => document.Result.Outcome == GateOutcome.CouldNotCompare);
        var which = count == run.Documents.Count ? "the documents" : $"{count} of {run.Documents.Count} documents";
        return TextLine.Of(new TextSpan($"could not compare {which}; this is not a pass", TextStyle.Breaking));
    }

    /// <summary><c>file(line,column): error SG9001: message</c>.</summary>
    public static string LineOf(InputProblem problem) =>
        $"{problem.Place.File}({problem.Place.Line},{problem.Place.Column}): error {problem.Rule}: {problem.Message}";
}
