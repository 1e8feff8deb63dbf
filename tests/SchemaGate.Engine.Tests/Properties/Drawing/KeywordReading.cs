using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Reads keywords of schemas, which may also be booleans.</summary>
internal static class KeywordReading
{
    public static JsonNode? Keyword(this JsonNode? schema, string keyword) => schema is JsonObject members ? members[keyword] : null;

    public static IEnumerable<string> Texts(this JsonNode? schema, string keyword) => schema.Keyword(keyword) switch
    {
        JsonArray list => list.Select(item => (string)item!),
        null => [],
        var one => [(string)one!],
    };

    public static decimal? Number(this JsonNode? schema, string keyword) =>
        schema.Keyword(keyword) is { } value ? Decimal(value) : null;

    public static decimal Decimal(JsonNode value) =>
        decimal.Parse(value.ToJsonString(), System.Globalization.NumberStyles.Float);
}
