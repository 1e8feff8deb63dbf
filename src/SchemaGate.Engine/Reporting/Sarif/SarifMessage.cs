using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>A message object that holds plain text.</summary>
internal static class SarifMessage
{
    public static void Write(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
