using System.Globalization;
using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>Who accepted a finding and why.</summary>
internal static class SarifSuppression
{
    public static void Write(Utf8JsonWriter writer, SuppressedFinding? suppressed, SourceTree tree)
    {
        if (suppressed is null)
        {
            return;
        }

        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", "external");
        writer.WriteString("status", "accepted");
        WriteIfGiven(writer, "justification", suppressed.Reason);
        WriteEntry(writer, suppressed, tree);
        WriteTerms(writer, suppressed);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter writer, SuppressedFinding suppressed, SourceTree tree)
    {
        if (Anchor.InWorkingCopy(suppressed.Place, tree) is { } anchor)
        {
            writer.WritePropertyName("location");
            SarifLocation.Write(writer, anchor);
        }
    }

    private static void WriteTerms(Utf8JsonWriter writer, SuppressedFinding suppressed)
    {
        if (suppressed is { Owner: null, Until: null })
        {
            return;
        }

        writer.WriteStartObject("properties");
        WriteIfGiven(writer, "owner", suppressed.Owner);
        WriteIfGiven(writer, "until", suppressed.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteIfGiven(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
