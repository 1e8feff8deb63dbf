using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Placing;

/// <summary>A document with one operation, <c>POST /things</c>, that uses a schema at one spot.</summary>
internal static class Api
{
    public const string BodySchema = "/paths/~1things/post/requestBody/content/application~1json/schema";

    public const string ResponseSchema = "/paths/~1things/post/responses/200/content/application~1json/schema";

    public static JsonObject Document(Specimen specimen, Spot spot, string version = "3.1.0") => new()
    {
        ["openapi"] = version,
        ["info"] = new JsonObject { ["title"] = "Things", ["version"] = "1" },
        ["paths"] = new JsonObject { ["/things"] = new JsonObject { ["post"] = Operation(specimen.Schema.DeepClone(), spot) } },
        ["components"] = specimen.Components.DeepClone(),
    };

    private static JsonObject Operation(JsonNode schema, Spot spot) => spot switch
    {
        Spot.QueryParameter => WithParameter("query", schema),
        Spot.HeaderParameter => WithParameter("header", schema),
        Spot.ResponseHeader => WithHeader(schema),
        Spot.RequestBody or Spot.RequestProperty or Spot.RequestItems or Spot.RequestMapValue => WithBody(Within(schema, spot)),
        _ => WithResponse(Within(schema, spot)),
    };

    private static JsonNode Within(JsonNode schema, Spot spot) => spot switch
    {
        Spot.RequestProperty or Spot.ResponseProperty => new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("thing"),
            ["properties"] = new JsonObject { ["thing"] = schema },
        },
        Spot.RequestItems or Spot.ResponseItems => new JsonObject { ["type"] = "array", ["items"] = schema },
        Spot.RequestMapValue or Spot.ResponseMapValue => new JsonObject { ["type"] = "object", ["additionalProperties"] = schema },
        _ => schema,
    };

    private static JsonObject WithBody(JsonNode schema) => new()
    {
        ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(schema) },
        ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "done" } },
    };

    private static JsonObject WithResponse(JsonNode schema) => new()
    {
        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "done", ["content"] = Content(schema) } },
    };

    private static JsonObject WithParameter(string place, JsonNode schema) => new()
    {
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "thing", ["in"] = place, ["required"] = true, ["schema"] = schema }),
        ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "done" } },
    };

    private static JsonObject WithHeader(JsonNode schema) => new()
    {
        ["responses"] = new JsonObject
        {
            ["204"] = new JsonObject
            {
                ["description"] = "done",
                ["headers"] = new JsonObject { ["Thing"] = new JsonObject { ["required"] = true, ["schema"] = schema } },
            },
        },
    };

    private static JsonObject Content(JsonNode schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };
}
