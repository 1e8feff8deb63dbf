using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Referee;

/// <summary>Which of these instances does this schema accept?</summary>
/// <param name="Schema">A JSON Schema 2020-12; it may refer to <c>#/components/…</c>.</param>
/// <param name="Components">The document's <c>components</c>; null when there are none.</param>
/// <param name="Instances">Any JSON values.</param>
internal sealed record Question(JsonNode Schema, JsonNode? Components, IReadOnlyList<JsonNode?> Instances)
{
    public string ToLine() => new JsonObject
    {
        ["schema"] = Schema.DeepClone(),
        ["components"] = Components?.DeepClone() ?? new JsonObject(),
        ["instances"] = new JsonArray([.. Instances.Select(instance => instance?.DeepClone())]),
    }.ToJsonString();
}
