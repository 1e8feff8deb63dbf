using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Whole;

/// <summary>Draws OpenAPI 3.1 documents: some paths, methods, parameters, bodies, statuses, headers, security.</summary>
internal sealed class DocumentDraw(Draw draw)
{
    private static readonly string[] Paths = ["/things", "/things/{id}", "/things/{id}/parts/{part}", "/others"];

    private static readonly string[] Methods = ["get", "post", "put", "delete"];

    private static readonly string[] Schemes = ["key", "bearer"];

    private readonly OperationDraw _operations = new(draw);

    public static JsonObject Any(Draw draw) => new DocumentDraw(draw).Document();

    private JsonObject Document()
    {
        var specimen = SpecimenDraw.Any(draw);
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Drawn", ["version"] = "1" },
            ["paths"] = Writing.Object(draw.Some(Paths, 1, 3), path => PathItem(path, specimen)),
            ["components"] = specimen.Components.DeepClone(),
        };
        document["components"]!["securitySchemes"] = new JsonObject
        {
            ["key"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-Key" },
            ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
        };
        if (draw.Chance(30))
        {
            document["security"] = Security();
        }

        return WithoutUnused(document);
    }

    /// <summary>That an unused component goes is worth a note, so none is drawn.</summary>
    private static JsonObject WithoutUnused(JsonObject document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        var paths = document["paths"]!.ToJsonString();
        var used = schemas.Where(component => paths.Contains($"schemas/{component.Key}\"", StringComparison.Ordinal)).SelectMany(component =>
            References.Reachable(new Specimen(new JsonObject { ["components"] = document["components"]!.DeepClone() }), component.Value!).Append(component.Key)).ToArray();
        foreach (var name in schemas.Select(component => component.Key).Except(used).ToArray())
        {
            schemas.Remove(name);
        }

        return document;
    }

    private JsonObject PathItem(string path, Specimen specimen)
    {
        var item = Writing.Object(draw.Some(Methods, 1, 2), method => Operation(path, method, specimen));
        if (draw.Chance(20))
        {
            item["parameters"] = new JsonArray(_operations.Parameter("shared", "query"));
        }

        return item;
    }

    private JsonObject Operation(string path, string method, Specimen specimen)
    {
        var operation = _operations.Operation(path, method is "post" or "put", specimen);
        if (draw.Chance(20))
        {
            operation["security"] = Security();
        }

        return operation;
    }

    private JsonArray Security() => [.. draw.Some(Schemes, 0, 2).Select(scheme => new JsonObject { [scheme] = new JsonArray() })];
}
