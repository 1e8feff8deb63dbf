using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws what constrains numbers.</summary>
internal static class NumberKeywords
{
    // Ajv divides doubles: only multiples that doubles hold exactly.
    private static readonly string[] Multiples = ["2", "3", "5", "10", "0.5", "0.25"];

    public static void Add(JsonObject schema, Draw draw)
    {
        if (draw.Chance(40))
        {
            schema[draw.Chance(75) ? "minimum" : "exclusiveMinimum"] = Bound(draw, -5, 5);
        }

        if (draw.Chance(40))
        {
            schema[draw.Chance(75) ? "maximum" : "exclusiveMaximum"] = Bound(draw, 0, 12);
        }

        if (draw.Chance(15))
        {
            schema["multipleOf"] = JsonNode.Parse(draw.Pick(Multiples));
        }

        if (draw.Chance(15))
        {
            schema["format"] = draw.Pick(Pools.NumberFormats);
        }
    }

    private static JsonValue Bound(Draw draw, int from, int to) =>
        draw.Chance(85) ? JsonValue.Create(draw.Between(from, to)) : JsonValue.Create(draw.Between(from, to) + 0.5m);
}
