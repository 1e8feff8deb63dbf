using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws <c>enum</c> and <c>const</c>, mostly of values that the type allows.</summary>
internal static class ValueKeywords
{
    public static void Add(JsonObject schema, Draw draw, string type)
    {
        if (draw.Chance(8))
        {
            schema["enum"] = new JsonArray([.. Enumerable.Range(0, draw.Between(1, 4)).Select(_ => Value(draw, type)).DistinctBy(value => value?.ToJsonString())]);
        }
        else if (draw.Chance(4))
        {
            schema["const"] = Value(draw, type);
        }
    }

    public static JsonNode? Value(Draw draw, string type) => type switch
    {
        _ when draw.Chance(10) => Pools.Scalar(draw),
        "integer" => JsonValue.Create(draw.Between(-2, 12)),
        "number" => JsonNode.Parse(draw.Pick(Pools.Numbers)),
        "string" => JsonValue.Create(draw.Pick(Pools.Strings)),
        "boolean" => JsonValue.Create(draw.Chance(50)),
        "array" => new JsonArray([.. Enumerable.Range(0, draw.Below(3)).Select(_ => Pools.Scalar(draw))]),
        "object" => Writing.Object(draw.Some(Pools.Names, 0, 2), _ => Pools.Scalar(draw)),
        _ => null,
    };
}
