using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>Edits of bounds.</summary>
internal static class NumberEdits
{
    private static readonly string[] Sizes =
        ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];

    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public static bool Nudge(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (schema is not JsonObject members || members.Select(member => member.Key).Where(IsNumeric).ToArray() is not { Length: > 0 } keywords)
        {
            return false;
        }

        var keyword = draw.Pick(keywords);
        var before = decimal.Parse(members[keyword]!.ToJsonString());
        members[keyword] = keyword switch
        {
            "multipleOf" => before * (draw.Chance(50) ? 2 : 3),
            _ when Sizes.Contains(keyword) => (int)Math.Max(0, before + (draw.Chance(50) ? 1 : -1)),
            _ => before + draw.Pick<decimal>([1, -1, 0.5m, -0.5m]),
        };
        return true;
    }

    private static bool IsNumeric(string keyword) => keyword == "multipleOf" || Sizes.Contains(keyword) || Bounds.Contains(keyword);
}
