using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Short ways to write JSON.</summary>
internal static class Writing
{
    public static JsonArray Array(IEnumerable<string> items) => [.. items.Select(item => JsonValue.Create(item))];

    public static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];

    public static JsonObject Object(IEnumerable<string> names, Func<string, JsonNode?> value) =>
        new(names.Select(name => KeyValuePair.Create(name, value(name))));

    public static JsonObject Members(IEnumerable<(string Name, JsonNode? Value)> members) =>
        new(members.DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name, member.Value)));

    public static JsonNode Clone(JsonNode node) => node.DeepClone();
}
