using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>Types and values that have two spellings.</summary>
internal static class ValueRespells
{
    /// <summary>Keywords that say something of null, too.</summary>
    private static readonly string[] OfNull = ["enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not", "if"];

    public static bool ConstOrEnum(Specimen specimen, JsonNode schema, Draw draw) => schema is JsonObject members && (ToEnum(members) || ToConst(members));

    public static bool TypeList(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema.Keyword("type") is not { } type || type is JsonArray { Count: not 1 })
        {
            return false;
        }

        schema["type"] = type is JsonArray list ? list[0]!.DeepClone() : new JsonArray(type.DeepClone());
        return true;
    }

    /// <summary><c>type: [string, null]</c> as <c>anyOf: [{type: string}, {type: null}]</c>.</summary>
    public static bool NullBranch(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject members || members["type"] is not JsonArray { Count: 2 } || !schema.Texts("type").Contains("null") || OfNull.Any(members.ContainsKey))
        {
            return false;
        }

        var other = members.DeepClone();
        other["type"] = schema.Texts("type").Single(type => type != "null");
        var @null = new JsonObject { ["type"] = "null" };
        schema.ReplaceWith(new JsonObject { [draw.Chance(50) ? "anyOf" : "oneOf"] = draw.Chance(50) ? new JsonArray(other, @null) : new JsonArray(@null, other) });
        return true;
    }

    /// <summary>Every number of the schema itself, those of <c>enum</c> and <c>const</c> included.</summary>
    public static bool Numbers(Specimen specimen, JsonNode schema, Draw draw)
    {
        IEnumerable<JsonNode?> own = schema is JsonObject members ? [.. members.Select(member => member.Value), .. members["enum"] as JsonArray ?? []] : [];
        var numbers = own.OfType<JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.Number && !value.ToJsonString().Contains('e', StringComparison.OrdinalIgnoreCase)).ToArray();
        foreach (var number in numbers)
        {
            var text = number.ToJsonString();
            number.ReplaceWith(JsonNode.Parse(text + (text.Contains('.', StringComparison.Ordinal) ? "0" : ".0"))!);
        }

        return numbers.Length > 0;
    }

    private static bool ToEnum(JsonObject schema)
    {
        if (!schema.ContainsKey("const") || schema.ContainsKey("enum"))
        {
            return false;
        }

        schema["enum"] = new JsonArray(schema["const"]?.DeepClone());
        return schema.Remove("const");
    }

    private static bool ToConst(JsonObject schema)
    {
        if (schema["enum"] is not JsonArray { Count: 1 } values || schema.ContainsKey("const"))
        {
            return false;
        }

        schema["const"] = values[0]?.DeepClone();
        return schema.Remove("enum");
    }
}
