using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>Edits of one keyword, whatever it is.</summary>
internal static class KeywordEdits
{
    public static bool Remove(JsonNode schema, Draw draw, SchemaDraw schemas) =>
        schema is JsonObject { Count: > 0 } members && members.Remove(draw.Pick([.. members.Select(member => member.Key)]));

    /// <summary>Takes one keyword from a freshly drawn schema of the same type.</summary>
    public static bool Add(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (schema is not JsonObject members)
        {
            return false;
        }

        var donor = schemas.Typed(TypeOf(members, draw), 1);
        var candidates = donor.Where(member => member.Key != "type" && !members.ContainsKey(member.Key)).Select(member => member.Key).ToArray();
        if (candidates.Length == 0)
        {
            return false;
        }

        var keyword = draw.Pick(candidates);
        members[keyword] = donor[keyword]?.DeepClone();
        return true;
    }

    public static bool ChangeText(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        var keyword = draw.Chance(50) ? "format" : "pattern";
        if (schema is not JsonObject members || !members.ContainsKey(keyword))
        {
            return false;
        }

        members[keyword] = draw.Pick(keyword == "pattern" ? Pools.Patterns : [.. Pools.StringFormats, .. Pools.NumberFormats]);
        return true;
    }

    public static bool ChangeType(JsonNode schema, Draw draw, SchemaDraw schemas)
    {
        if (schema is not JsonObject members || members["type"] is null)
        {
            return false;
        }

        members["type"] = draw.Pick(Pools.Types);
        return true;
    }

    private static string TypeOf(JsonObject members, Draw draw) => members["type"] switch
    {
        JsonArray types => (string)draw.Pick([.. types])!,
        { } type => (string)type!,
        null => draw.Pick(Pools.Types),
    };
}
