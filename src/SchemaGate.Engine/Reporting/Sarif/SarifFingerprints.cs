using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>What a result is recognised by in the next run.</summary>
internal static class SarifFingerprints
{
    public static void Write(Utf8JsonWriter writer, string fingerprint)
    {
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("schemagateIdentity/v1", fingerprint);

        // The only one that GitHub reads. Left out, it is made from the line's text, and two removals from one object would be one alert.
        writer.WriteString("primaryLocationLineHash", $"{fingerprint}:1");
        writer.WriteEndObject();
    }
}
