using System.Text;
using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Whole;

/// <summary>Writes JSON as block-style YAML 1.2: plain where a reader of the core schema reads the same value, quoted elsewhere.</summary>
internal static class BlockYaml
{
    public static string Of(JsonNode document)
    {
        var text = new StringBuilder();
        Write(document, text, 0);
        return text.ToString();
    }

    private static void Write(JsonNode? value, StringBuilder text, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                foreach (var member in members)
                {
                    WriteEntry($"{Scalar(JsonValue.Create(member.Key))}:", member.Value, text, indent);
                }

                break;
            case JsonArray { Count: > 0 } items:
                foreach (var item in items)
                {
                    WriteEntry("-", item, text, indent);
                }

                break;
            default:
                text.Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static void WriteEntry(string lead, JsonNode? value, StringBuilder text, int indent)
    {
        text.Append(' ', indent).Append(lead).Append(value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } ? '\n' : ' ');
        Write(value, text, indent + 2);
    }

    /// <summary>JSON's scalars and empty collections are YAML's; a plain word is written plainly, as people do.</summary>
    private static string Scalar(JsonNode? value) => value switch
    {
        null => "null",
        JsonValue scalar when scalar.TryGetValue<string>(out var word) && IsPlain(word) => word,
        _ => value.ToJsonString(),
    };

    private static bool IsPlain(string word) =>
        word.Length > 0 && word.All(char.IsAsciiLetter) && word is not ("null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE" or "y" or "n" or "Yes" or "yes" or "No" or "no" or "on" or "off");
}
