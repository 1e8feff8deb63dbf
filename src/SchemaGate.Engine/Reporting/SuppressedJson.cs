using System.Globalization;
using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>One element of <c>suppressed</c>.</summary>
internal static class SuppressedJson
{
    public static void Write(Utf8JsonWriter writer, DocumentResult document, SuppressedFinding suppressed)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("finding");
        FindingJson.Write(writer, document, suppressed.Finding);
        PlaceJson.Write(writer, "place", suppressed.Place);
        writer.WriteString("reason", suppressed.Reason);
        writer.WriteString("owner", suppressed.Owner);
        writer.WriteString("until", suppressed.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }
}
