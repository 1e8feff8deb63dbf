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
    public void Write(GateResult result, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            WriteVerdict(writer, result);
            WriteAll(writer, "findings", result.Findings, FindingJson.Write);
            WriteAll(writer, "problems", result.Problems, ProblemJson.Write);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteVerdict(Utf8JsonWriter writer, GateResult result)
    {
        writer.WriteString("outcome", ReportWords.Of(result.Outcome));
        writer.WriteString("failOn", ReportWords.Of(result.FailOn));
        if (result.Outcome == GateOutcome.CouldNotCompare)
        {
            // Zeros would read as a clean comparison.
            writer.WriteNull("summary");
            return;
        }

        writer.WriteStartObject("summary");
        writer.WriteNumber("breaking", result.Count(Severity.Breaking));
        writer.WriteNumber("warning", result.Count(Severity.Warning));
        writer.WriteNumber("info", result.Count(Severity.Info));
        writer.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
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
