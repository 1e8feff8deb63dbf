using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>Writes JSON that people read too, and that no pipeline obeys when it stands in a log.</summary>
public static class ReportJson
{
    // Only what JSON or a terminal cannot bear is escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one document, with a line feed at its end.</summary>
    /// <param name="output">Takes the text; stays open.</param>
    /// <param name="write">Writes the document.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var harmless = new HarmlessJson(output))
        using (var writer = new Utf8JsonWriter(harmless, Options))
        {
            write(writer);
        }

        output.WriteByte((byte)'\n');
    }
}
