using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Engine;

namespace SchemaGate.MSBuild.Baselines;

/// <summary>Writes a document so that its git diff shows what changed and nothing else: members in ordinal order, two spaces, LF, a final newline.</summary>
internal static class CanonicalJson
{
    // People read a baseline, and no browser runs it: letters and punctuation stay what they are.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = new ReadLimits().MaxDepth + 1 };

    /// <param name="json">UTF-8 JSON without repeated members.</param>
    public static byte[] Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = new ReadLimits().MaxDepth + 1 });
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            Write(document.RootElement, writer);
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static void Write(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(value, writer); break;
            case JsonValueKind.Array: WriteArray(value, writer); break;
            default: value.WriteTo(writer); break;
        }
    }

    private static void WriteObject(JsonElement value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(member.Name);
            Write(member.Value, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(JsonElement value, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in value.EnumerateArray())
        {
            Write(item, writer);
        }

        writer.WriteEndArray();
    }
}
