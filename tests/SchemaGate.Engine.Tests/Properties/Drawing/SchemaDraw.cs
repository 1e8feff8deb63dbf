using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws JSON Schemas 2020-12.</summary>
/// <param name="draw">The stream.</param>
/// <param name="components">Names that <c>$ref</c>s may point to.</param>
internal sealed class SchemaDraw(Draw draw, IReadOnlyList<string> components)
{
    /// <summary>A schema with at most <paramref name="depth"/> levels below it.</summary>
    public JsonNode Schema(int depth) => draw.Weighted(2, 8, 60, 12, depth > 0 ? 18 : 0) switch
    {
        0 => JsonValue.Create(draw.Chance(70)),
        1 => Reference(depth),
        2 => Typed(draw.Pick(Pools.Types), depth),
        3 => Untyped(depth),
        _ => Composed(depth),
    };

    public JsonObject Typed(string type, int depth)
    {
        var schema = new JsonObject { ["type"] = type };
        if (draw.Chance(12) && draw.Pick(Pools.Types) is var other && other != type)
        {
            schema["type"] = Writing.Array([type, other]);
            AddKeywords(schema, other, depth);
        }

        AddKeywords(schema, type, depth);
        return schema;
    }

    private JsonObject Untyped(int depth)
    {
        var schema = new JsonObject();
        AddKeywords(schema, draw.Pick(Pools.Types), depth);
        AddKeywords(schema, draw.Pick(Pools.Types), depth);
        return schema;
    }

    private JsonObject Composed(int depth)
    {
        var schema = draw.Chance(40) ? Typed(draw.Pick(Pools.Types), depth - 1) : [];
        CompositionKeywords.Add(schema, draw, this, depth);
        return schema;
    }

    private JsonObject Reference(int depth) =>
        components.Count == 0 ? Typed(draw.Pick(Pools.Types), depth) : new JsonObject { ["$ref"] = "#/components/schemas/" + draw.Pick(components) };

    private void AddKeywords(JsonObject schema, string type, int depth)
    {
        switch (type)
        {
            case "integer" or "number":
                NumberKeywords.Add(schema, draw);
                break;
            case "string":
                StringKeywords.Add(schema, draw);
                break;
            case "array":
                ArrayKeywords.Add(schema, draw, this, depth);
                break;
            case "object":
                ObjectKeywords.Add(schema, draw, this, depth);
                break;
            default:
                break;
        }

        ValueKeywords.Add(schema, draw, type);
    }
}
