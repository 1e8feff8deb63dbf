using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>Draws values that lie close to what a schema accepts: most of them inside, some just outside.</summary>
internal sealed class InstanceDraw(Draw draw, Specimen specimen)
{
    private const int MaxDepth = 6;
    private static readonly string[] NumberBounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    private static readonly string[] LengthBounds = ["minLength", "maxLength"];
    private static readonly decimal[] Steps = [0m, 1m, -1m, 2m, -2m, 0.5m];
    private static readonly char[] Letters = ['a', '1', 'B'];

    public JsonNode? Any() => Value(specimen.Schema, MaxDepth);

    private JsonNode? Value(JsonNode? schema, int depth)
    {
        if (depth == 0 || schema is not JsonObject keywords || draw.Chance(6))
        {
            return ValueKeywords.Value(draw, draw.Pick(Pools.Types));
        }

        if (References.Target(schema) is { } name)
        {
            return Value(specimen.Schemas[name], depth - 1);
        }

        return Chosen(keywords, depth) is { } branch ? WithRest(keywords, Value(branch, depth - 1), depth) : Own(keywords, depth);
    }

    /// <summary>A branch to follow; null to follow the schema's own keywords.</summary>
    private JsonNode? Chosen(JsonObject keywords, int depth)
    {
        var branches = Subschemas.Children(keywords).Where(child => child.Keyword is "allOf" or "anyOf" or "oneOf" or "then" or "else").Select(child => child.Schema).ToArray();
        return branches.Length > 0 && depth > 0 && draw.Chance(80) ? draw.Pick(branches) : null;
    }

    /// <summary>An object of a branch also gets the members that the schema around it declares.</summary>
    private JsonNode? WithRest(JsonObject keywords, JsonNode? value, int depth)
    {
        if (value is not JsonObject map)
        {
            return value;
        }

        foreach (var (name, member) in Members(keywords, depth))
        {
            map[name] = member;
        }

        foreach (var branch in (keywords["allOf"] as JsonArray ?? []).OfType<JsonObject>().ToArray())
        {
            foreach (var (name, member) in Members(branch, depth - 1).Where(entry => !map.ContainsKey(entry.Name)))
            {
                map[name] = member;
            }
        }

        return map;
    }

    private JsonNode? Own(JsonObject keywords, int depth)
    {
        if (keywords.ContainsKey("const"))
        {
            return keywords["const"]?.DeepClone();
        }

        if (keywords["enum"] is JsonArray { Count: > 0 } values)
        {
            return draw.Pick([.. values])?.DeepClone();
        }

        var types = keywords.Texts("type").ToArray();
        return OfType(keywords, types.Length > 0 ? draw.Pick(types) : draw.Pick(Pools.Types), depth);
    }

    private JsonNode? OfType(JsonObject keywords, string type, int depth) => type switch
    {
        "integer" or "number" => Number(keywords, type),
        "string" => Text(keywords),
        "array" => Items(keywords, depth),
        "object" => Writing.Members(Members(keywords, depth)),
        _ => ValueKeywords.Value(draw, type),
    };

    private JsonNode? Number(JsonObject keywords, string type)
    {
        var known = NumberBounds.Where(keywords.ContainsKey).Select(bound => keywords.Number(bound)!.Value).ToArray();
        return known.Length == 0 || draw.Chance(30)
            ? ValueKeywords.Value(draw, type)
            : JsonValue.Create(draw.Pick(known) + draw.Pick(Steps));
    }

    private JsonValue? Text(JsonObject keywords)
    {
        var lengths = LengthBounds.Where(keywords.ContainsKey).Select(bound => (int)keywords.Number(bound)!.Value).ToArray();
        return lengths.Length == 0 || draw.Chance(50)
            ? JsonValue.Create(draw.Pick(Pools.Strings))
            : JsonValue.Create(new string(draw.Pick(Letters), Math.Max(0, draw.Pick(lengths) + draw.Between(-1, 1))));
    }

    private JsonArray Items(JsonObject keywords, int depth)
    {
        var prefix = keywords["prefixItems"] as JsonArray ?? [];
        var least = (int)(keywords.Number("minItems") ?? 0);
        var count = draw.Between(least, Math.Max(least, prefix.Count) + draw.Below(3));
        return new JsonArray([.. Enumerable.Range(0, count).Select(index => Value(ItemSchema(keywords, prefix, index), depth - 1))]);
    }

    private JsonNode? ItemSchema(JsonObject keywords, JsonArray prefix, int index) =>
        index < prefix.Count ? prefix[index] : draw.Chance(30) && keywords["contains"] is { } wanted ? wanted : keywords["items"];

    private List<(string Name, JsonNode? Value)> Members(JsonObject keywords, int depth)
    {
        var declared = keywords["properties"] as JsonObject ?? [];
        var required = keywords.Texts("required").ToArray();
        var members = new List<(string Name, JsonNode? Value)>();
        foreach (var name in declared.Select(member => member.Key).Union(required, StringComparer.Ordinal))
        {
            if (draw.Chance(required.Contains(name) ? 93 : 55))
            {
                members.Add((name, Value(declared[name] ?? keywords["additionalProperties"], depth - 1)));
            }
        }

        if (draw.Chance(12))
        {
            members.Add((draw.Pick(Pools.FreshNames), Value(keywords["additionalProperties"], depth - 1)));
        }

        return members;
    }
}
