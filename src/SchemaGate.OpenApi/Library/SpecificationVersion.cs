using System.Text.Json.Nodes;

namespace SchemaGate.OpenApi.Library;

/// <summary>The version of OpenAPI that a document says it is written in.</summary>
/// <param name="Text">As it is written, such as <c>3.0.3</c>.</param>
/// <param name="IsSwagger">True for 2.0.</param>
internal sealed record SpecificationVersion(string Text, bool IsSwagger)
{
    /// <summary>True for 3.1 and later, whose schemas are those of JSON Schema 2020-12.</summary>
    public bool HasJsonSchema => !IsSwagger && !Text.StartsWith("3.0", StringComparison.Ordinal);

    public static SpecificationVersion Of(JsonNode document) => document["swagger"] is { } swagger
        ? new(swagger.ToString(), true)
        : new(document["openapi"]?.ToString() ?? "", false);

    public override string ToString() => $"OpenAPI {Text}";
}
