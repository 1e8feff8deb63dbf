using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>Keywords that say nothing.</summary>
internal static class NeutralRespells
{
    private static readonly string[] Least = ["minLength", "minItems", "minProperties"];

    private static readonly string[] Rests = ["additionalProperties", "items", "unevaluatedProperties", "unevaluatedItems"];

    public static bool Add(Specimen specimen, JsonNode schema, Draw draw)
    {
        var (keyword, value) = draw.Pick<(string, JsonNode)>(
            [.. Least.Select(least => (least, (JsonNode)JsonValue.Create(0))), ("required", new JsonArray()), ("uniqueItems", JsonValue.Create(false)), ("properties", new JsonObject()), ("patternProperties", new JsonObject())]);
        if (schema is not JsonObject members || members.ContainsKey(keyword))
        {
            return false;
        }

        members[keyword] = value;
        return true;
    }

    /// <summary>Absent, <c>true</c> and <c>{}</c>.</summary>
    public static bool OpenRest(Specimen specimen, JsonNode schema, Draw draw)
    {
        var keyword = draw.Pick(Rests);
        if (schema is not JsonObject members || !IsOpen(members[keyword]))
        {
            return false;
        }

        members[keyword] = draw.Weighted(1, 1, 1) switch { 0 => JsonValue.Create(true), 1 => new JsonObject(), _ => null };
        return members[keyword] is not null || members.Remove(keyword);
    }

    private static bool IsOpen(JsonNode? rest) => rest is null or JsonObject { Count: 0 } || (rest is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.True);
}
