using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>The report for programs; <see cref="ReportSchema"/> describes it.</summary>
public sealed class JsonReport : IReport
{
    private const int FlushBytes = 64 * 1024;

    // Reports are read by people too, so only what JSON or a terminal cannot bear is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
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
        }

        output.WriteByte((byte)'\n');
    }

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
