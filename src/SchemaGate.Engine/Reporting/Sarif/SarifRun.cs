using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>One element of <c>runs</c>.</summary>
internal sealed class SarifRun(string id, IReadOnlyList<DocumentResult> documents, SourceTree tree)
{
    private const int FlushBytes = 64 * 1024;

    public void Write(Utf8JsonWriter writer)
    {
        var results = documents.SelectMany(document => SarifResult.AllOf(document, tree)).ToList();
        var rules = SarifRules.Of(results);
        writer.WriteStartObject();
        SarifTool.Write(writer, rules);
        WriteId(writer);
        SarifInvocation.Write(writer, documents, tree);
        writer.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(writer, results, rules);
        writer.WriteEndObject();
    }

    private void WriteId(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("automationDetails");
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter writer, IReadOnlyList<SarifResult> results, SarifRules rules)
    {
        writer.WriteStartArray("results");
        foreach (var result in results)
        {
            result.Write(writer, rules.IndexOf(result.RuleId));
            if (writer.BytesPending > FlushBytes)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }
}
