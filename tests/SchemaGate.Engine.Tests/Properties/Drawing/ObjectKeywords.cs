using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws what constrains objects.</summary>
internal static class ObjectKeywords
{
    public static void Add(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        if (depth > 0 && draw.Chance(85))
        {
            schema["properties"] = Writing.Object(draw.Some(Pools.Names, 1, 3), _ => schemas.Schema(depth - 1));
        }

        if (draw.Chance(45))
        {
            schema["required"] = Writing.Array(draw.Some(Pools.Names, 1, 2));
        }

        AddOthers(schema, draw, schemas, depth);
        AddSizes(schema, draw);
        AddDependencies(schema, draw, schemas, depth);
    }

    private static void AddOthers(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        switch (draw.Weighted(50, 20, 15, 5))
        {
            case 1:
                schema["additionalProperties"] = false;
                break;
            case 2:
                schema["additionalProperties"] = depth > 0 ? schemas.Schema(depth - 1) : JsonValue.Create(true);
                break;
            case 3:
                schema["unevaluatedProperties"] = depth > 0 && draw.Chance(50) ? schemas.Schema(depth - 1) : JsonValue.Create(false);
                break;
            default:
                break;
        }

        if (depth > 0 && draw.Chance(10))
        {
            schema["patternProperties"] = Writing.Object(draw.Some(Pools.NamePatterns, 1, 2), _ => schemas.Schema(depth - 1));
        }
    }

    private static void AddSizes(JsonObject schema, Draw draw)
    {
        if (draw.Chance(8))
        {
            schema["minProperties"] = draw.Between(0, 2);
        }

        if (draw.Chance(8))
        {
            schema["maxProperties"] = draw.Between(1, 4);
        }

        if (draw.Chance(5))
        {
            schema["propertyNames"] = new JsonObject { ["maxLength"] = draw.Between(1, 2) };
        }
    }

    private static void AddDependencies(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        if (draw.Chance(7))
        {
            schema["dependentRequired"] = Writing.Object(draw.Some(Pools.Names, 1, 1), _ => Writing.Array(draw.Some(Pools.Names, 1, 2)));
        }

        if (depth > 0 && draw.Chance(5))
        {
            schema["dependentSchemas"] = Writing.Object(draw.Some(Pools.Names, 1, 1), _ => schemas.Schema(depth - 1));
        }
    }
}
