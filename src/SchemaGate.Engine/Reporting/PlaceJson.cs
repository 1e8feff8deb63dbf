using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>A place in a document, or null.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter writer, string name, Place? place)
    {
        if (place is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteString("pointer", place.Pointer);
        writer.WriteString("value", place.Value);
        writer.WriteEndObject();
    }
}
