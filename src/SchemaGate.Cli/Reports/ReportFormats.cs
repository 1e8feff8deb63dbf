using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Reports;

/// <summary>The formats that <c>-f</c> and <c>-o</c> know.</summary>
internal static class ReportFormats
{
    public static IReadOnlyList<string> Names { get; } = ["text", "json"];

    public static IReport Create(string format, int maxFindings) => format switch
    {
        "text" => new TextReport(maxFindings),
        "json" => new JsonReport(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
