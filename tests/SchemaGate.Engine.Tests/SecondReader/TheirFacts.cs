using Microsoft.OpenApi;

namespace SchemaGate.Engine.Tests.SecondReader;

/// <summary>Reads the facts from the model of Microsoft.OpenApi.</summary>
internal static class TheirFacts
{
    /// <summary>The names that OpenAPI 3.x says to ignore among header parameters (OpenAPI 3.1, section 4.8.12.1).</summary>
    private static readonly string[] Ignored = ["accept", "content-type", "authorization"];

    public static Facts Of(OpenApiDocument document)
    {
        var facts = new Facts();
        foreach (var (path, item) in document.Paths ?? [])
        {
            facts.Path(path);
            AddOperations(facts, string.Empty, path, item);
        }

        foreach (var (name, item) in document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
        {
            AddOperations(facts, "WEBHOOK ", name, item);
        }

        return facts;
    }

    private static void AddOperations(Facts facts, string kind, string path, IOpenApiPathItem item)
    {
        foreach (var (method, operation) in item.Operations ?? [])
        {
            var verb = kind + method.Method.ToUpperInvariant();
            facts.Operation(verb, path);
            Add(facts, $"{verb} {path}", item, operation);
        }
    }

    private static void Add(Facts facts, string name, IOpenApiPathItem item, OpenApiOperation operation)
    {
        foreach (var parameter in Merged(item, operation))
        {
            facts.Parameter(name, parameter.In?.GetDisplayName() ?? "?", parameter.Name ?? "?", parameter.Required || parameter.In == ParameterLocation.Path);
        }

        AddBody(facts, name, operation.RequestBody);
        foreach (var (status, response) in operation.Responses ?? [])
        {
            facts.Status(name, status);
            foreach (var mediaType in response.Content?.Keys ?? [])
            {
                facts.StatusMediaType(name, status, mediaType);
            }
        }
    }

    private static void AddBody(Facts facts, string name, IOpenApiRequestBody? body)
    {
        if (body is null)
        {
            return;
        }

        facts.Body(name, body.Required);
        foreach (var mediaType in body.Content?.Keys ?? [])
        {
            facts.BodyMediaType(name, mediaType);
        }
    }

    /// <summary>The operation's own parameters, and those of the path that it does not override.</summary>
    private static IEnumerable<IOpenApiParameter> Merged(IOpenApiPathItem item, OpenApiOperation operation) =>
        (operation.Parameters ?? []).Concat(item.Parameters ?? [])
            .Where(parameter => parameter.In != ParameterLocation.Header || !Ignored.Contains(parameter.Name?.ToLowerInvariant()))
            .DistinctBy(parameter => (parameter.In, parameter.Name));
}
