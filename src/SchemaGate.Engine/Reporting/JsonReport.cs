using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>The report for programs; <see cref="ReportSchema"/> describes it.</summary>
public sealed class JsonReport : IReport
{
    private const int FlushBytes = 64 * 1024;

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output) => ReportJson.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", ReportWords.Of(run.Outcome));
        writer.WriteString("failOn", ReportWords.Of(run.FailOn));
        SummaryJson.Write(writer, run.Outcome, run.Count);
        WriteAll(writer, "notes", RunNotes.Of(run), static (to, note) => to.WriteStringValue(note));
        WriteAll(writer, "documents", run.Documents, DocumentJson.Write);
        WriteAll(writer, "findings", run.Findings, FindingJson.Write);
        WriteAll(writer, "suppressed", run.Suppressed, SuppressedJson.Write);
        WriteAll(writer, "problems", run.Problems, ProblemJson.Write);
        writer.WriteEndObject();
    });

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<(DocumentResult Document, T Item)> items, Action<Utf8JsonWriter, DocumentResult, T> write) =>
        WriteAll(writer, name, items, (to, pair) => write(to, pair.Document, pair.Item));

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
            if (writer.BytesPending > FlushBytes)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }
}
