using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws what constrains arrays.</summary>
internal static class ArrayKeywords
{
    public static void Add(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        AddSizes(schema, draw);
        if (depth <= 0)
        {
            return;
        }

        if (draw.Chance(20))
        {
            schema["prefixItems"] = Writing.Array(Enumerable.Range(0, draw.Between(1, 2)).Select(_ => schemas.Schema(depth - 1)));
        }

        if (draw.Chance(65))
        {
            schema["items"] = schemas.Schema(depth - 1);
        }

        AddRest(schema, draw, schemas, depth);
    }

    private static void AddSizes(JsonObject schema, Draw draw)
    {
        if (draw.Chance(25))
        {
            schema["minItems"] = draw.Between(0, 2);
        }

        if (draw.Chance(25))
        {
            schema["maxItems"] = draw.Between(1, 4);
        }

        if (draw.Chance(15))
        {
            schema["uniqueItems"] = true;
        }
    }

    /// <summary>Seldom both: see <see cref="Specimen.IsSound"/>.</summary>
    private static void AddRest(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        if (draw.Chance(12))
        {
            AddContains(schema, draw, schemas, depth);
        }
        else if (draw.Chance(6))
        {
            schema["unevaluatedItems"] = schemas.Schema(depth - 1);
        }
    }

    private static void AddContains(JsonObject schema, Draw draw, SchemaDraw schemas, int depth)
    {
        schema["contains"] = schemas.Schema(depth - 1);
        if (draw.Chance(30))
        {
            schema["minContains"] = draw.Between(0, 2);
        }

        if (draw.Chance(30))
        {
            schema["maxContains"] = draw.Between(2, 3);
        }
    }
}
