using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>Order where it means nothing.</summary>
internal static class OrderRespells
{
    private static readonly string[] Unordered = ["allOf", "anyOf", "oneOf", "enum", "required", "type"];

    public static bool Shuffle(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject members || Unordered.Where(keyword => members[keyword] is JsonArray { Count: > 1 }).ToArray() is not { Length: > 0 } keywords)
        {
            return false;
        }

        var keyword = draw.Pick(keywords);
        var list = members[keyword]!.AsArray();
        members[keyword] = Writing.Array(draw.Shuffled(list).Select(item => item?.DeepClone()));
        return true;
    }

    public static bool ShuffleMembers(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject { Count: > 1 } members)
        {
            return false;
        }

        var shuffled = draw.Shuffled(members.Select(member => (member.Key, member.Value?.DeepClone())));
        schema.ReplaceWith(Writing.Members(shuffled));
        return true;
    }
}
