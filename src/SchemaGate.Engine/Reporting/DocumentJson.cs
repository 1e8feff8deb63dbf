using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>One element of <c>documents</c>.</summary>
internal static class DocumentJson
{
    public static void Write(Utf8JsonWriter writer, DocumentResult document)
    {
        writer.WriteStartObject();
        writer.WriteString("name", document.Document);
        writer.WriteString("old", document.Old);
        writer.WriteString("new", document.New);
        writer.WriteString("outcome", ReportWords.Of(document.Result.Outcome));
        SummaryJson.Write(writer, document.Result.Outcome, document.Result.Count);
        WritePolicy(writer, document.Result.Policy);
        writer.WriteEndObject();
    }

    private static void WritePolicy(Utf8JsonWriter writer, PolicyEffects policy)
    {
        writer.WriteStartObject("leftOut");
        writer.WriteNumber("old", policy.Old.LeftOut);
        writer.WriteNumber("new", policy.New.LeftOut);
        writer.WriteEndObject();
        writer.WriteNumber("off", policy.Off);
    }
}
