using System.Text.Json;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Reports;

/// <summary>The report of <c>validate</c> for programs: <c>outcome</c>, <c>failOn</c>, <c>summary</c>, <c>documents</c>, <c>diagnostics</c>.</summary>
internal static class ValidationJson
{
    public static void Write(ValidationRun run, Stream output) => ReportJson.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", ValidationWords.Of(run.Outcome));
        writer.WriteString("failOn", ValidationWords.Of(run.FailOn));
        WriteCounts(writer, "summary", run.Count);
        WriteAll(writer, "documents", run.Documents, document => WriteDocument(writer, document, run.OutcomeOf(document)));
        WriteAll(writer, "diagnostics", run.Documents.SelectMany(document => document.Diagnostics, (document, diagnostic) => (document, diagnostic)), pair => WriteDiagnostic(writer, pair.document, pair.diagnostic));
        writer.WriteEndObject();
    });

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, Func<DiagnosticSeverity, int> count)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("errors", count(DiagnosticSeverity.Error));
        writer.WriteNumber("warnings", count(DiagnosticSeverity.Warning));
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, ValidationResult document, GateOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("document", document.Document);
        writer.WriteString("outcome", ValidationWords.Of(outcome));
        WriteCounts(writer, "summary", document.Count);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, ValidationResult document, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("document", document.Document);
        writer.WriteString("rule", diagnostic.Rule);
        writer.WriteString("name", diagnostic.Name);
        writer.WriteString("severity", ValidationWords.Of(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message);
        WritePlace(writer, diagnostic.Place);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartObject("place");
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteString("pointer", place.Pointer);
        writer.WriteEndObject();
    }
}
