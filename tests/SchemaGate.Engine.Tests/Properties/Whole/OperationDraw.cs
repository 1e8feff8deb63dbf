using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Whole;

/// <summary>Draws one operation.</summary>
internal sealed class OperationDraw(Draw draw)
{
    private static readonly string[] Statuses = ["200", "201", "404", "4XX", "default"];

    private static readonly string[] MediaTypes = ["application/json", "application/xml", "text/plain"];

    private static readonly string[] ParameterTypes = ["string", "integer", "boolean"];

    public JsonObject Operation(string path, bool hasBody, Specimen specimen)
    {
        var operation = new JsonObject
        {
            ["parameters"] = Writing.Array([.. PathParameters(path), .. draw.Some(Pools.Names, 0, 2).Select(name => Parameter(name, draw.Chance(70) ? "query" : "header"))]),
            ["responses"] = Writing.Object(draw.Some(Statuses, 1, 3), _ => Response(specimen)),
        };
        if (hasBody)
        {
            operation["requestBody"] = new JsonObject { ["required"] = draw.Chance(50), ["content"] = Content(specimen) };
        }

        return operation;
    }

    public JsonObject Parameter(string name, string place) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path" || draw.Chance(30),
        ["schema"] = new SchemaDraw(draw, []).Typed(draw.Pick(ParameterTypes), 0),
    };

    private IEnumerable<JsonNode> PathParameters(string path) =>
        path.Split('/').Where(step => step.StartsWith('{')).Select(step => Parameter(step.Trim('{', '}'), "path"));

    private JsonObject Response(Specimen specimen)
    {
        var response = new JsonObject { ["description"] = "drawn" };
        if (draw.Chance(70))
        {
            response["content"] = Content(specimen);
        }

        if (draw.Chance(20))
        {
            response["headers"] = new JsonObject { ["X-Drawn"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } };
        }

        return response;
    }

    private JsonObject Content(Specimen specimen) => Writing.Object(draw.Some(MediaTypes, 1, 2), _ => new JsonObject
    {
        ["schema"] = draw.Chance(50) ? specimen.Schema.DeepClone() : new SchemaDraw(draw, [.. specimen.Schemas.Select(component => component.Key)]).Schema(1),
    });
}
