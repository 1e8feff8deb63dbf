using SchemaGate.Engine;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Reports;

/// <summary>The words that reports of <c>validate</c> share.</summary>
internal static class ValidationWords
{
    public static string Of(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    public static string Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => "pass",
        GateOutcome.Fail => "fail",
        _ => "could-not-read",
    };

    /// <summary>A count with its noun, such as <c>2 errors</c>.</summary>
    public static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
