using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>Edits of how schemas are put together.</summary>
internal static class ShapeEdits
{
    private static readonly string[] Choices = ["anyOf", "oneOf", "allOf"];

    public static bool Replace(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        schema.ReplaceWith(schemas.Schema(1));
        return true;
    }

    public static bool Wrap(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        var branches = new JsonArray(schema.DeepClone(), schemas.Schema(1));
        schema.ReplaceWith(new JsonObject { [draw.Pick(Choices)] = branches });
        return true;
    }

    public static bool Unwrap(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        var branches = Choices.Select(keyword => schema is JsonObject members ? members[keyword] : null).OfType<JsonArray>().SelectMany(list => list).ToArray();
        if (branches.Length == 0)
        {
            return false;
        }

        schema.ReplaceWith(draw.Pick(branches)!.DeepClone());
        return true;
    }
}
