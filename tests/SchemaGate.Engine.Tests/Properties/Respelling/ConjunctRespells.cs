using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>Keywords side by side, or as conjuncts of <c>allOf</c>.</summary>
internal static class ConjunctRespells
{
    /// <summary>Keywords that mean something together: they stay together.</summary>
    private static readonly string[][] Groups =
    [
        ["properties", "patternProperties", "additionalProperties"],
        ["prefixItems", "items"],
        ["contains", "minContains", "maxContains"],
        ["if", "then", "else"],
    ];

    private static readonly string[] Watching = ["unevaluatedProperties", "unevaluatedItems"];

    /// <summary>Moves some keywords into a conjunct of their own.</summary>
    public static bool Split(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject members || members.Select(member => GroupOf(member.Key)).Distinct().Except([.. Watching, "allOf"]).ToArray() is not { Length: > 0 } groups)
        {
            return false;
        }

        var moved = draw.Some(groups, 1, groups.Length);
        var conjunct = new JsonObject();
        foreach (var keyword in members.Select(member => member.Key).Where(keyword => moved.Contains(GroupOf(keyword))).ToArray())
        {
            conjunct[keyword] = members[keyword]?.DeepClone();
            members.Remove(keyword);
        }

        AddConjunct(members, conjunct);
        return true;
    }

    /// <summary>Writes the keywords of a conjunct beside <c>allOf</c>, where none of them means something else there.</summary>
    public static bool Merge(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema.Keyword("allOf") is not JsonArray conjuncts || draw.Pick<JsonNode?>([.. conjuncts]) is not JsonObject conjunct || !AreSeparate(schema.AsObject(), conjunct))
        {
            return false;
        }

        conjuncts.Remove(conjunct);
        if (conjuncts.Count == 0)
        {
            schema.AsObject().Remove("allOf");
        }

        foreach (var member in conjunct)
        {
            schema[member.Key] = member.Value?.DeepClone();
        }

        return true;
    }

    public static bool AddAnnotation(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject members)
        {
            return false;
        }

        AddConjunct(members, draw.Chance(50) ? [] : new JsonObject { ["description"] = "Said of it." });
        return true;
    }

    private static void AddConjunct(JsonObject schema, JsonObject conjunct)
    {
        schema["allOf"] ??= new JsonArray();
        schema["allOf"]!.AsArray().Add(conjunct);
    }

    private static bool AreSeparate(JsonObject schema, JsonObject conjunct) =>
        !conjunct.Select(member => GroupOf(member.Key)).Intersect([.. schema.Select(member => GroupOf(member.Key)), .. Watching]).Any();

    private static string GroupOf(string keyword) => Groups.FirstOrDefault(group => group.Contains(keyword))?[0] ?? keyword;
}
