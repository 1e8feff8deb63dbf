using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace SchemaGate.OpenApi.Library;

/// <summary>
/// Where Microsoft.OpenApi (3.11.0) is mistaken or too strict about documents that are right or usable. What makes it throw
/// although it is right stands in <see cref="Preparation"/>.
/// </summary>
internal static class FalseAlarms
{
    /// <summary>
    /// A discriminator's property that is not in <c>required</c> is an error to the library; OpenAPI 3.x does not demand it, and
    /// with long chains of <c>allOf</c> the rule alone takes time that grows with the square of the document.
    /// </summary>
    private const string Discriminator = "ValidateSchemaDiscriminator";

    /// <summary>What the library cannot read as a reference, the engine has followed or refused.</summary>
    public static bool IsReference(string pointer) => pointer.EndsWith("/$ref", StringComparison.Ordinal);

    public static void RemoveFrom(ValidationRuleSet rules) => rules.Remove(Discriminator);

    /// <summary>The weight that an error keeps; null for a false alarm.</summary>
    public static DiagnosticSeverity? Judge(OpenApiError error, string pointer, JsonNode document, SpecificationVersion version, DiagnosticSeverity severity) => error switch
    {
        // The library follows neither deep pointers in 3.0, nor those into paths, nor $anchor; the engine follows all, and judges them.
        _ when severity == DiagnosticSeverity.Warning && IsReference(error.Pointer ?? "") => null,

        // Since 3.1 an operation need not say its responses; an empty list of them is still wrong.
        OpenApiValidatorError { RuleName: "ResponsesMustContainAtLeastOneResponse" } when version.HasJsonSchema && !JsonPointer.TryGet(document, pointer, out _) => null,

        // The engine looks for these itself, and for what the path holds and nobody declares.
        OpenApiValidatorError { RuleName: "PathParameterShouldBeInThePath" } => null,

        // /a/{id} with GET beside /a/{name} with POST: forbidden, but no request is ambiguous and frameworks write it.
        OpenApiValidatorError { RuleName: "PathMustBeUnique" } when !TemplateTwins.ShareMethod(document, pointer) => DiagnosticSeverity.Warning,
        _ => severity,
    };
}
