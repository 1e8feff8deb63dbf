using System.Text.Json;

namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>The rules that a run uses, in the order of their ids.</summary>
internal sealed class SarifRules
{
    private readonly List<RuleTexts> _rules;
    private readonly Dictionary<string, int> _indexes;

    private SarifRules(List<RuleTexts> rules)
    {
        _rules = rules;
        _indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
    }

    public static SarifRules Of(IEnumerable<SarifResult> results) => new([.. results
        .DistinctBy(result => result.RuleId)
        .OrderBy(result => result.RuleId, StringComparer.Ordinal)
        .Select(result => RuleTexts.Of(result.RuleId, result.RuleName))]);

    public int IndexOf(string id) => _indexes[id];

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, RuleTexts rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.Name);
        SarifMessage.Write(writer, "shortDescription", $"{rule.Title}.");
        SarifMessage.Write(writer, "fullDescription", rule.Summary);
        WriteHelp(writer, rule);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifLevel.Of(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter writer, RuleTexts rule)
    {
        if (rule.Address is { } address)
        {
            writer.WriteString("helpUri", address);
        }

        writer.WriteStartObject("help");
        writer.WriteString("text", rule.Page);
        writer.WriteString("markdown", rule.Page);
        writer.WriteEndObject();
    }
}
