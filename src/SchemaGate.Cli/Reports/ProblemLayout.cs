using SchemaGate.Engine;

namespace SchemaGate.Cli.Reports;

/// <summary>The lines that say why nothing was compared, in the form that editors and MSBuild make clickable.</summary>
internal static class ProblemLayout
{
    public static IEnumerable<TextLine> Of(IReadOnlyList<InputProblem> problems) => problems
        .Select(problem => TextLine.Of(new TextSpan(LineOf(problem), TextStyle.Breaking)))
        .Prepend(TextLine.Of(new TextSpan("could not compare the documents; this is not a pass", TextStyle.Breaking)));

    private static string LineOf(InputProblem problem) =>
        $"{problem.Place.File}({problem.Place.Line},{problem.Place.Column}): error {problem.Rule}: {problem.Message}";
}
