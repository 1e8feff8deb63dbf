using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Whole;

/// <summary>Writes a specimen as OpenAPI 3.0 spells it. What 3.0 cannot say has no spelling.</summary>
internal sealed class Spelling30(Draw draw)
{
    /// <summary>Keywords that 3.0 does not have.</summary>
    private static readonly string[] Unknown =
    [
        "prefixItems", "contains", "minContains", "maxContains", "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas",
        "unevaluatedItems", "unevaluatedProperties", "if", "then", "else",
    ];

    private static readonly (string Exclusive, string Inclusive)[] Bounds = [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")];

    /// <summary>Null when a schema of the specimen says what 3.0 cannot say.</summary>
    public static Specimen? Of(Specimen specimen, Draw draw)
    {
        if (!specimen.All().All(CanBeSpelt))
        {
            return null;
        }

        var spelling = new Spelling30(draw);
        return Specimen.Of(spelling.Schema(specimen.Schema), Writing.Object(specimen.Schemas.Select(component => component.Key), name => spelling.Schema(specimen.Schemas[name]!)));
    }

    private static bool CanBeSpelt(JsonNode schema) =>
        !Unknown.Any(keyword => schema.Keyword(keyword) is not null) &&
        !Bounds.Any(bound => schema.Keyword(bound.Exclusive) is not null && schema.Keyword(bound.Inclusive) is not null);

    private JsonObject Schema(JsonNode schema) => schema switch
    {
        JsonValue boolean => boolean.GetValueKind() == JsonValueKind.True ? [] : new JsonObject { ["not"] = new JsonObject() },
        _ when OrNull(schema.AsObject()) is { } wrapped => wrapped,
        _ => Members(schema.AsObject()),
    };

    /// <summary>"This or null" in one of the spellings of generators.</summary>
    private JsonObject? OrNull(JsonObject schema)
    {
        var (choice, list) = schema.Count == 1 ? schema.First() : default;
        if (choice is not ("anyOf" or "oneOf") || list is not JsonArray { Count: 2 } branches || branches.Count(IsNull) != 1)
        {
            return null;
        }

        var other = branches.Single(branch => !IsNull(branch))!;
        var isOnce = choice == "anyOf" || (other.Keyword("type") is not null && !other.Texts("type").Contains("null"));
        return isOnce ? new JsonObject { [draw.Pick<string>(["allOf", "anyOf", "oneOf"])] = new JsonArray(Schema(other)), ["nullable"] = true } : null;
    }

    private static bool IsNull(JsonNode? schema) => schema is JsonObject { Count: 1 } && schema.Texts("type").SequenceEqual(["null"]);

    private JsonObject Members(JsonObject schema)
    {
        var written = schema.DeepClone().AsObject();
        foreach (var (_, child) in Subschemas.Children(written).ToArray())
        {
            child.ReplaceWith(Schema(child));
        }

        Type(written);
        Const(written);
        Exclusive(written);
        Siblings(written);
        return written;
    }

    /// <summary>Beside one type, null is <c>nullable</c>; otherwise each type is a branch, and null a branch of one value.</summary>
    private static void Type(JsonObject schema)
    {
        var types = schema.Texts("type").ToList();
        schema.Remove("type");
        if (types.Count == 1 && types[0] != "null")
        {
            schema["type"] = types[0];
        }
        else if (types.Count == 2 && types.Contains("null"))
        {
            schema["type"] = types.Single(type => type != "null");
            schema["nullable"] = true;
        }
        else if (types.Count > 0)
        {
            Also(schema, new JsonObject { ["anyOf"] = Writing.Array(types.Select(OfType)) });
        }
    }

    private static JsonObject OfType(string type) =>
        type == "null" ? new JsonObject { ["enum"] = new JsonArray((JsonNode?)null) } : new JsonObject { ["type"] = type };

    private static void Const(JsonObject schema)
    {
        if (schema.ContainsKey("const"))
        {
            var value = schema["const"]?.DeepClone();
            schema.Remove("const");
            Also(schema, new JsonObject { ["enum"] = new JsonArray(value) });
        }
    }

    private static void Exclusive(JsonObject schema)
    {
        foreach (var (exclusive, inclusive) in Bounds.Where(bound => schema.ContainsKey(bound.Exclusive)))
        {
            schema[inclusive] = schema[exclusive]!.DeepClone();
            schema[exclusive] = true;
        }
    }

    /// <summary>In 3.0 what stands beside a reference is ignored.</summary>
    private static void Siblings(JsonObject schema)
    {
        if (References.Target(schema) is { } target && schema.Count > 1)
        {
            schema.Remove("$ref");
            Also(schema, References.To(target));
        }
    }

    private static void Also(JsonObject schema, JsonObject conjunct)
    {
        var all = schema["allOf"] as JsonArray ?? [];
        schema["allOf"] = all;
        all.Add(conjunct);
    }
}
