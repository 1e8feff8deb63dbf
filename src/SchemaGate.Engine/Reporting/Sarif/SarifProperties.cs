using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>What SARIF has no word for: the identity (which a suppression names) and the operations.</summary>
internal static class SarifProperties
{
    public static void Write(Utf8JsonWriter writer, Finding? finding)
    {
        if (finding is null)
        {
            return;
        }

        writer.WriteStartObject("properties");
        writer.WriteString("identity", finding.Identity);
        writer.WriteBoolean("certain", finding.IsCertain);
        writer.WriteStartArray("operations");
        foreach (var operation in finding.Operations)
        {
            writer.WriteStringValue(operation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
