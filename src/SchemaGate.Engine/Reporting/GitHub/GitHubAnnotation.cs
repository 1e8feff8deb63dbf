using System.Globalization;

namespace SchemaGate.Engine.Reporting.GitHub;

/// <summary>One annotation.</summary>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
/// <param name="Anchor">The line that it stands on. Without a line, GitHub does not show it beside the change.</param>
/// <param name="Title">Its bold first line.</param>
/// <param name="Message">Its text; may have several lines.</param>
internal sealed record GitHubAnnotation(string Level, Anchor Anchor, string Title, string Message)
{
    public const string Lightest = "notice";

    public static GitHubAnnotation Of(Finding finding, DocumentResult document, SourceTree tree) => new(
        LevelOf(finding.Severity),
        Anchor.Of(finding, document, tree),
        $"{finding.Rule} {RuleTexts.Of(finding.Rule, finding.Name).Title}",
        string.Join('\n', FindingText.Lines(finding)));

    public static GitHubAnnotation Of(InputProblem problem, DocumentResult document, SourceTree tree) => new(
        "error",
        Anchor.Of(problem, document, tree),
        $"{problem.Rule} Could not compare",
        SafeText.Of($"{problem.Place.File}:{problem.Place.Line}:{problem.Place.Column}: {problem.Message}"));

    public string ToCommand()
    {
        var line = Anchor.Line.ToString(CultureInfo.InvariantCulture);
        var column = Anchor.Column.ToString(CultureInfo.InvariantCulture);
        return WorkflowCommand.Of(Level, [("file", Anchor.Path), ("line", line), ("endLine", line), ("col", column), ("title", Title)], Message);
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Breaking => "error",
        Severity.Warning => "warning",
        _ => Lightest,
    };
}
