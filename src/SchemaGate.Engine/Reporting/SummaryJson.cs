using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>How many findings have each severity.</summary>
internal static class SummaryJson
{
    /// <summary>Null when something was not compared: zeros would read as a clean comparison.</summary>
    public static void Write(Utf8JsonWriter writer, GateOutcome outcome, Func<Severity, int> count)
    {
        if (outcome == GateOutcome.CouldNotCompare)
        {
            writer.WriteNull("summary");
            return;
        }

        writer.WriteStartObject("summary");
        writer.WriteNumber("breaking", count(Severity.Breaking));
        writer.WriteNumber("warning", count(Severity.Warning));
        writer.WriteNumber("info", count(Severity.Info));
        writer.WriteEndObject();
    }
}
