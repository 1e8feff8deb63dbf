using System.Globalization;

namespace SchemaGate.Engine.Reporting.Azure;

/// <summary>One issue. Azure Pipelines knows errors and warnings; what is lighter is a plain line of the log.</summary>
internal static class AzureIssue
{
    public static string Of(Finding finding, DocumentResult document, SourceTree tree)
    {
        var anchor = Anchor.Of(finding, document, tree);
        var message = string.Join(" | ", FindingText.Lines(finding));
        return finding.Severity == Severity.Info
            ? SafeText.Of($"info {finding.Rule} {anchor.Path}({anchor.Line},{anchor.Column}): {message}")
            : Issue(finding.Severity == Severity.Breaking ? "error" : "warning", finding.Rule, anchor, message);
    }

    public static string Of(InputProblem problem, DocumentResult document, SourceTree tree) => Issue(
        "error",
        problem.Rule,
        Anchor.Of(problem, document, tree),
        SafeText.Of($"Could not compare. {problem.Place.File}({problem.Place.Line},{problem.Place.Column}): {problem.Message}"));

    private static string Issue(string type, string rule, Anchor anchor, string message) => LoggingCommand.Of(
        "task.logissue",
        [
            ("type", type),
            ("sourcepath", anchor.Path),
            ("linenumber", anchor.Line.ToString(CultureInfo.InvariantCulture)),
            ("columnnumber", anchor.Column.ToString(CultureInfo.InvariantCulture)),
            ("code", rule),
        ],
        message);
}
