using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>One element of <c>problems</c>.</summary>
internal static class ProblemJson
{
    public static void Write(Utf8JsonWriter writer, DocumentResult document, InputProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("document", document.Document);
        writer.WriteString("rule", problem.Rule);
        writer.WriteString("name", problem.Name);
        writer.WriteString("message", problem.Message);
        PlaceJson.Write(writer, "place", problem.Place);
        writer.WriteEndObject();
    }
}
