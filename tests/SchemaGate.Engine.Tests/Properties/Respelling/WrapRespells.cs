using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>A schema as the only branch of another, or negated twice.</summary>
internal static class WrapRespells
{
    private static readonly string[] Wraps = ["allOf", "anyOf", "oneOf"];

    public static bool InAllOf(Specimen specimen, JsonNode schema, Draw draw) => Wrap("allOf", schema);

    public static bool InAnyOf(Specimen specimen, JsonNode schema, Draw draw) => Wrap("anyOf", schema);

    public static bool InOneOf(Specimen specimen, JsonNode schema, Draw draw) => Wrap("oneOf", schema);

    public static bool InDoubleNot(Specimen specimen, JsonNode schema, Draw draw)
    {
        schema.ReplaceWith(new JsonObject { ["not"] = new JsonObject { ["not"] = schema.DeepClone() } });
        return true;
    }

    public static bool Unwrap(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject { Count: 1 } members || members.First() is not { Value: JsonArray { Count: 1 } branches } wrap || !Wraps.Contains(wrap.Key))
        {
            return false;
        }

        schema.ReplaceWith(branches[0]!.DeepClone());
        return true;
    }

    private static bool Wrap(string keyword, JsonNode schema)
    {
        schema.ReplaceWith(new JsonObject { [keyword] = new JsonArray(schema.DeepClone()) });
        return true;
    }
}
