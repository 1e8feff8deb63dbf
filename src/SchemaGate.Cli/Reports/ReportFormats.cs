using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Azure;
using SchemaGate.Engine.Reporting.GitHub;
using SchemaGate.Engine.Reporting.GitLab;
using SchemaGate.Engine.Reporting.Html;
using SchemaGate.Engine.Reporting.JUnit;
using SchemaGate.Engine.Reporting.Markdown;
using SchemaGate.Engine.Reporting.Sarif;

namespace SchemaGate.Cli.Reports;

/// <summary>The formats that <c>-f</c> and <c>-o</c> know.</summary>
internal static class ReportFormats
{
    public const string Text = "text";

    public static IReadOnlyList<string> Names { get; } = [Text, "json", "markdown", "html", "sarif", "junit", "github", "gitlab", "azure"];

    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="maxFindings">Most findings to show as text.</param>
    /// <param name="tree">Where the documents lie.</param>
    public static IReport Create(string format, int maxFindings, SourceTree tree) => format switch
    {
        Text => new TextReport(maxFindings),
        "json" => new JsonReport(),
        "markdown" => new MarkdownReport(),
        "html" => new HtmlReport(),
        "sarif" => new SarifReport(tree),
        "junit" => new JUnitReport(tree),
        "github" => new GitHubReport(tree, "the other reports of this run"),
        "gitlab" => new GitLabReport(tree),
        "azure" => new AzureReport(tree),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
