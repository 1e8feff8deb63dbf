using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>A location object: a file of the repository, by a relative address, and a line in it.</summary>
internal static class SarifLocation
{
    /// <param name="writer">Stands where a location object is due.</param>
    /// <param name="anchor">Where.</param>
    /// <param name="message">What is there; null when the result's own message says it.</param>
    public static void Write(Utf8JsonWriter writer, Anchor anchor, string? message = null)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", AddressOf(anchor.Path));
        writer.WriteString("uriBaseId", "%SRCROOT%");
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", anchor.Line);
        writer.WriteNumber("startColumn", anchor.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        if (message is not null)
        {
            SarifMessage.Write(writer, "message", message);
        }

        writer.WriteEndObject();
    }

    private static string AddressOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
