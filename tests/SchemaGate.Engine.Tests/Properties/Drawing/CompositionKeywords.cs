using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws what combines schemas.</summary>
internal static class CompositionKeywords
{
    public static void Add(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        switch (draw.Weighted(30, 25, 25, 10, 10))
        {
            case 0:
                schema["allOf"] = Branches(draw, schemas, depth);
                break;
            case 1:
                schema["anyOf"] = Branches(draw, schemas, depth);
                break;
            case 2:
                schema["oneOf"] = Branches(draw, schemas, depth);
                break;
            case 3:
                schema["not"] = schemas.Schema(depth - 1);
                break;
            default:
                AddConditional(schema, draw, schemas, depth);
                break;
        }
    }

    private static JsonArray Branches(Draw draw, SchemaDraw schemas, int depth) =>
        Writing.Array(Enumerable.Range(0, draw.Between(1, 3)).Select(_ => schemas.Schema(depth - 1)));

    private static void AddConditional(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        schema["if"] = schemas.Schema(depth - 1);
        if (draw.Chance(75))
        {
            schema["then"] = schemas.Schema(depth - 1);
        }

        if (draw.Chance(50))
        {
            schema["else"] = schemas.Schema(depth - 1);
        }
    }
}
