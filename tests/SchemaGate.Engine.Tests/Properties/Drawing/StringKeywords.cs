using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws what constrains strings.</summary>
internal static class StringKeywords
{
    public static void Add(JsonObject schema, Draw draw)
    {
        if (draw.Chance(30))
        {
            schema["minLength"] = draw.Between(0, 3);
        }

        if (draw.Chance(30))
        {
            schema["maxLength"] = draw.Between(1, 6);
        }

        if (draw.Chance(20))
        {
            schema["pattern"] = draw.Pick(Pools.Patterns);
        }

        if (draw.Chance(12))
        {
            schema["format"] = draw.Pick(Pools.StringFormats);
        }
    }
}
