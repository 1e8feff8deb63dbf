using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>Edits of keywords that hold a list: <c>type</c>, <c>enum</c>, <c>required</c>, branches, <c>prefixItems</c>.</summary>
internal static class ListEdits
{
    private static readonly string[] Lists = ["type", "enum", "required", "prefixItems", "allOf", "anyOf", "oneOf"];

    public static bool Grow(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (Choose(schema, draw) is not { } keyword)
        {
            return false;
        }

        var list = AsList(schema.AsObject(), keyword);
        var added = keyword switch
        {
            "type" => JsonValue.Create(draw.Pick(Pools.Types)),
            "enum" => Pools.Scalar(draw),
            "required" => JsonValue.Create(draw.Pick(Pools.Names)),
            _ => schemas.Schema(1),
        };
        var isNew = !list.Any(item => JsonNode.DeepEquals(item, added));
        list.Add(added);
        return isNew;
    }

    public static bool Shrink(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (Choose(schema, draw) is not { } keyword || AsList(schema.AsObject(), keyword) is not { Count: > 1 } list)
        {
            return false;
        }

        list.RemoveAt(draw.Below(list.Count));
        return true;
    }

    private static string? Choose(JsonNode schema, Draw draw) =>
        schema is JsonObject members && Lists.Where(members.ContainsKey).ToArray() is { Length: > 0 } present ? draw.Pick(present) : null;

    private static JsonArray AsList(JsonObject schema, string keyword)
    {
        if (schema[keyword] is not JsonArray)
        {
            schema[keyword] = new JsonArray(schema[keyword]?.DeepClone());
        }

        return schema[keyword]!.AsArray();
    }
}
