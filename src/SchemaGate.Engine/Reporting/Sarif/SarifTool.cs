using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>The program and the rules that its results use.</summary>
internal static class SarifTool
{
    private static readonly string Version = typeof(SarifTool).Assembly.GetName().Version!.ToString(3);

    public static void Write(Utf8JsonWriter writer, SarifRules rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "SchemaGate");
        writer.WriteString("version", Version);
        writer.WriteString("semanticVersion", Version);
        if (RuleAddress.Repository is { } repository)
        {
            writer.WriteString("informationUri", repository);
        }

        rules.Write(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
