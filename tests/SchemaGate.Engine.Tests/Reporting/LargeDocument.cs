using System.Globalization;
using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>A document as large services have them: hundreds of operations over schemas that refer to each other in circles.</summary>
internal static class LargeDocument
{
    private const int Count = 400;

    /// <param name="name">What the document is called.</param>
    /// <param name="isNew">True for the next version: bounds, types, members and operations have changed all over it.</param>
    public static DocumentInput Of(string name, bool isNew)
    {
        var paths = new JsonObject(Enumerable.Range(0, Count).Where(at => !isNew || at % 7 != 0).Select(at => KeyValuePair.Create<string, JsonNode?>($"/things{at}/{{id}}", Path(at, isNew))));
        var schemas = new JsonObject(Enumerable.Range(0, Count).Select(at => KeyValuePair.Create<string, JsonNode?>($"Thing{at}", Thing(at, isNew))));
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Large", ["version"] = isNew ? "1.1.0" : "1.0.0" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        return new(name, System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    private static JsonNode? Path(int at, bool isNew) => JsonNode.Parse($$"""
        {
          "put": {
            "parameters": [
              { "name": "id", "in": "path", "required": true, "schema": { "type": "{{(isNew && at % 5 == 0 ? "integer" : "string")}}" } },
              { "name": "limit{{at}}", "in": "query", "required": {{(isNew && at % 3 == 0 ? "true" : "false")}}, "schema": { "type": "integer", "maximum": {{Bound(at, isNew)}} } }
            ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing{{at}}" } } } },
            "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing{{(at + 1) % Count}}" } } } } }
          }
        }
        """);

    private static JsonNode? Thing(int at, bool isNew) => JsonNode.Parse($$"""
        {
          "type": "object",
          "required": ["name"],
          "properties": {
            "name": { "type": "string", "maxLength": {{Bound(at, isNew)}} },
            "{{(isNew && at % 4 == 0 ? "kindNow" : "kind")}}": { "enum": ["a", "b"{{(isNew && at % 6 == 0 ? ", \"##vso[task.complete]\"" : "")}}] },
            "next": { "$ref": "#/components/schemas/Thing{{(at + 17) % Count}}" }
          }
        }
        """);

    private static string Bound(int at, bool isNew) => (isNew && at % 2 == 0 ? 100 : 200).ToString(CultureInfo.InvariantCulture);
}
