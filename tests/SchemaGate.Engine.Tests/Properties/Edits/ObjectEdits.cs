using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>The edits that people make most: a member comes, goes, becomes required.</summary>
internal static class ObjectEdits
{
    public static bool AddProperty(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (schema.Keyword("properties") is not JsonObject properties || Pools.Names.Except(properties.Select(member => member.Key)).ToArray() is not { Length: > 0 } free)
        {
            return false;
        }

        properties[draw.Pick(free)] = schemas.Schema(1);
        return true;
    }

    public static bool RemoveProperty(JsonNode schema, Draw draw, SchemaDraw schemas) =>
        schema.Keyword("properties") is JsonObject { Count: > 0 } properties && properties.Remove(draw.Pick([.. properties.Select(member => member.Key)]));

    public static bool ToggleRequired(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (schema.Keyword("properties") is not JsonObject { Count: > 0 } properties)
        {
            return false;
        }

        var name = draw.Pick([.. properties.Select(member => member.Key)]);
        var required = schema.Texts("required").ToArray();
        schema["required"] = Writing.Array(required.Contains(name) ? required.Where(item => item != name) : required.Append(name));
        return true;
    }

    public static bool ToggleClosed(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (schema.Keyword("properties") is not JsonObject)
        {
            return false;
        }

        return schema.AsObject().Remove("additionalProperties") || Close(schema, draw, schemas);
    }

    private static bool Close(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        schema["additionalProperties"] = draw.Chance(70) ? JsonValue.Create(false) : schemas.Schema(1);
        return true;
    }
}
