using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Html;
using SchemaGate.Engine.Reporting.Markdown;

namespace SchemaGate.Cli.Reports;

/// <summary>The formats that <c>-f</c> and <c>-o</c> know.</summary>
internal static class ReportFormats
{
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "markdown", "html"];

    public static IReport Create(string format, int maxFindings) => format switch
    {
        "text" => new TextReport(maxFindings),
        "json" => new JsonReport(),
        "markdown" => new MarkdownReport(),
        "html" => new HtmlReport(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
