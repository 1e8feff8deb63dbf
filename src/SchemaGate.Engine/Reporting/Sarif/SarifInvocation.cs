using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>How the run went: what could not be compared is told here too, apart from the results.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<DocumentResult> documents, SourceTree tree)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", documents.All(document => document.Result.Outcome != GateOutcome.CouldNotCompare));
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var document in documents)
        {
            WriteProblems(writer, document, tree);
        }

        writer.WriteEndArray();
        WriteNotes(writer, documents);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>What the policy kept out.</summary>
    private static void WriteNotes(Utf8JsonWriter writer, IReadOnlyList<DocumentResult> documents)
    {
        writer.WriteStartArray("toolConfigurationNotifications");
        foreach (var note in RunNotes.Of(documents))
        {
            writer.WriteStartObject();
            writer.WriteString("level", "note");
            SarifMessage.Write(writer, "message", SafeText.Of(note));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter writer, DocumentResult document, SourceTree tree)
    {
        foreach (var problem in document.Result.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            SarifMessage.Write(writer, "message", SafeText.Of($"Could not compare. {problem.Message}"));
            WriteRule(writer, problem.Rule);
            writer.WriteStartArray("locations");
            SarifLocation.Write(writer, Anchor.Of(problem, document, tree));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }

    private static void WriteRule(Utf8JsonWriter writer, string id)
    {
        writer.WriteStartObject("associatedRule");
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }
}
