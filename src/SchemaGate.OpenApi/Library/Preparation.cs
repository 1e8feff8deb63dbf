using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGate.OpenApi.Library;

/// <summary>Rewrites what is right but makes Microsoft.OpenApi (3.11.0) throw, so that it can speak about the rest.</summary>
internal static class Preparation
{
    private static readonly HashSet<string> Counts =
        ["maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties", "maxContains", "minContains"];

    /// <param name="written">The document; it is not changed.</param>
    /// <param name="version">Its version.</param>
    /// <param name="booleanSchemas">Pointers to schemas that are <c>true</c> or <c>false</c>.</param>
    public static JsonNode Of(JsonNode written, SpecificationVersion version, IReadOnlyList<string> booleanSchemas)
    {
        var copy = written.DeepClone();
        foreach (var pointer in version.HasJsonSchema ? booleanSchemas : [])
        {
            // The library takes true and false for null where schemas have names, and then follows that null.
            JsonPointer.Replace(copy, pointer, new JsonObject());
        }

        Rewrite(copy, version);
        return copy;
    }

    private static void Rewrite(JsonNode? node, SpecificationVersion version)
    {
        foreach (var item in node is JsonArray items ? items : [])
        {
            Rewrite(item, version);
        }

        foreach (var (name, value) in node is JsonObject members ? members.ToList() : [])
        {
            Rewrite(value, version);
            if (Replacement(name, value, version) is { } other)
            {
                node![name] = other;
            }
        }
    }

    private static JsonValue? Replacement(string name, JsonNode? value, SpecificationVersion version) => value?.GetValueKind() switch
    {
        JsonValueKind.Number when Counts.Contains(name) => Count(value.ToJsonString()),
        JsonValueKind.String when version.IsSwagger && name == "$ref" => Reference(value.ToString()),
        _ => null,
    };

    /// <summary>The library keeps counts in 32 bits, and knows no 3.0 or 3e2.</summary>
    private static JsonValue? Count(string text)
    {
        var isCount = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && Math.Floor(number) == number;
        return isCount && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? JsonValue.Create((int)Math.Min(number, int.MaxValue))
            : null;
    }

    /// <summary>Swagger 2.0 documents may name a definition without saying where it is; the engine follows that.</summary>
    private static JsonValue? Reference(string text) => text.AsSpan().ContainsAny('#', '/', '.') ? null : JsonValue.Create($"#/definitions/{text}");
}
