using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Finds the schemas within a schema (JSON Schema 2020-12, sections 10 and 11 of the core).</summary>
internal static class Subschemas
{
    public static string[] Single { get; } =
        ["items", "additionalProperties", "contains", "propertyNames", "not", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties"];

    public static string[] Listed { get; } = ["allOf", "anyOf", "oneOf", "prefixItems"];

    public static string[] Named { get; } = ["properties", "patternProperties", "dependentSchemas"];

    /// <summary>The keywords whose schemas look at the same value as the schema that holds them.</summary>
    public static string[] InPlace { get; } = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

    /// <summary>The schema itself and every schema in it, outermost first; references are not followed.</summary>
    public static IEnumerable<JsonNode> Of(JsonNode schema) =>
        [schema, .. Children(schema).SelectMany(child => Of(child.Schema))];

    /// <summary>The schemas one level below, with the keyword that holds each.</summary>
    public static IEnumerable<(string Keyword, JsonNode Schema)> Children(JsonNode schema) =>
        schema is JsonObject members ? members.SelectMany(member => Under(member.Key, member.Value).Select(child => (member.Key, child))) : [];

    /// <summary>False when a keyword that holds schemas, types or values holds something else, or nothing.</summary>
    public static bool IsWellFormed(JsonNode schema) => schema switch
    {
        JsonObject members => Listed.Append("enum").All(keyword => members[keyword] is null or JsonArray { Count: > 0 }) &&
            Named.All(keyword => members[keyword] is null or JsonObject) && members["type"] is null or JsonValue or JsonArray { Count: > 0 },
        JsonValue value => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => false,
    };

    private static IEnumerable<JsonNode> Under(string keyword, JsonNode? value) => value switch
    {
        not null when Single.Contains(keyword) => [value],
        JsonArray list when Listed.Contains(keyword) => list.OfType<JsonNode>(),
        JsonObject named when Named.Contains(keyword) => named.Select(member => member.Value).OfType<JsonNode>(),
        _ => [],
    };
}
