using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Reports;

/// <summary>One line a diagnostic, in the form that editors and MSBuild make clickable, and a summary.</summary>
internal static class ValidationText
{
    public static void Write(ValidationRun run, Stream output)
    {
        using var writer = Terminal.WriterOf(output);
        WriteAll(run.Documents.Where(document => document.IsReadable), writer);
        if (run.Outcome != GateOutcome.CouldNotCompare)
        {
            writer.WriteLine(Summary(run));
        }
    }

    /// <summary>What could not be read at all: a fault of the run, not a report.</summary>
    public static void WriteUnread(ValidationRun run, TextWriter error)
    {
        if (run.Outcome == GateOutcome.CouldNotCompare)
        {
            error.WriteLine("could not read every document; this is not a pass");
            WriteAll(run.Documents.Where(document => !document.IsReadable), error);
        }
    }

    private static void WriteAll(IEnumerable<ValidationResult> documents, TextWriter writer)
    {
        foreach (var diagnostic in documents.SelectMany(document => document.Diagnostics))
        {
            writer.WriteLine(LineOf(diagnostic));
        }
    }

    private static string LineOf(Diagnostic diagnostic) => SafeText.Of(
        $"{diagnostic.Place.File}({diagnostic.Place.Line},{diagnostic.Place.Column}): {ValidationWords.Of(diagnostic.Severity)} {diagnostic.Rule}: {diagnostic.Message}");

    private static string Summary(ValidationRun run)
    {
        var documents = ValidationWords.Counted(run.Documents.Count, "document");
        var errors = ValidationWords.Counted(run.Count(DiagnosticSeverity.Error), "error");
        var warnings = ValidationWords.Counted(run.Count(DiagnosticSeverity.Warning), "warning");
        var verdict = run.Outcome == GateOutcome.Pass ? "PASS" : "FAIL";
        return $"{documents}: {errors}, {warnings} — {verdict} (--fail-on {ValidationWords.Of(run.FailOn)})";
    }
}
