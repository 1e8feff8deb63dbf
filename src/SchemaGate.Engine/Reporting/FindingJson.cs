using System.Text.Json;

namespace SchemaGate.Engine.Reporting;

/// <summary>One element of <c>findings</c>, or what an element of <c>suppressed</c> accepts.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, DocumentResult document, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("document", document.Document);
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("name", finding.Name);
        writer.WriteString("severity", ReportWords.Of(finding.Severity));
        writer.WriteString("message", finding.Message);
        WriteOperations(writer, finding.Operations);
        PlaceJson.Write(writer, "old", finding.Old);
        PlaceJson.Write(writer, "new", finding.New);
        WriteWitness(writer, finding.Witness);
        writer.WriteBoolean("certain", finding.IsCertain);
        writer.WriteString("identity", finding.Identity);
        writer.WriteEndObject();
    }

    private static void WriteOperations(Utf8JsonWriter writer, IReadOnlyList<string> operations)
    {
        writer.WriteStartArray("operations");
        foreach (var operation in operations)
        {
            writer.WriteStringValue(operation);
        }

        writer.WriteEndArray();
    }

    private static void WriteWitness(Utf8JsonWriter writer, Witness? witness)
    {
        if (witness is null)
        {
            writer.WriteNull("witness");
            return;
        }

        writer.WriteStartObject("witness");
        writer.WritePropertyName("value");
        writer.WriteRawValue(witness.Value, skipInputValidation: true); // It was written by us, and may lie deeper than a reader checks.
        writer.WriteString("acceptedBy", witness.AcceptedByOld ? "old" : "new");
        writer.WriteString("oldPointer", witness.OldPointer);
        writer.WriteString("newPointer", witness.NewPointer);
        writer.WriteEndObject();
    }
}
