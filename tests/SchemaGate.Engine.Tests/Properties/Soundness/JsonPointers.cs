using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>Finds what a JSON pointer (RFC 6901) points to.</summary>
internal static class JsonPointers
{
    public static JsonNode Find(JsonNode root, string pointer) => pointer.TrimStart('#').Split('/').Skip(1).Aggregate(root, Step);

    private static JsonNode Step(JsonNode at, string segment) =>
        at is JsonArray list ? list[int.Parse(segment)]! : at[Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]!;
}
