using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace SchemaGate.OpenApi.Library;

/// <summary>One reading of a document by Microsoft.OpenApi. It throws on some values instead of reporting them; no exception leaves here.</summary>
internal sealed class LibraryReading
{
    private static readonly Uri Nowhere = new("https://document.invalid/");

    private LibraryReading(OpenApiDiagnostic? diagnostic, Exception? fault) => (Diagnostic, Fault) = (diagnostic, fault);

    /// <summary>What it reports; null when it threw.</summary>
    public OpenApiDiagnostic? Diagnostic { get; }

    /// <summary>What it threw; null when it did not.</summary>
    public Exception? Fault { get; }

    /// <summary>References to other documents are not followed: the engine does that, within what the user allows.</summary>
    public static LibraryReading Of(JsonNode document)
    {
        try
        {
            return new(new OpenApiJsonReader().Read(document, Nowhere, new() { LoadExternalRefs = false, RuleSet = Rules() }).Diagnostic, null);
        }
        catch (Exception fault) when (IsKnown(fault))
        {
            return new(null, fault);
        }
    }

    private static ValidationRuleSet Rules()
    {
        var rules = ValidationRuleSet.GetDefaultRuleSet();
        FalseAlarms.RemoveFrom(rules);
        return rules;
    }

    /// <summary>Every kind that values of a document were seen to bring about, or that its converters and collections throw.</summary>
    private static bool IsKnown(Exception fault) => fault
        is OpenApiException
        or OpenApiUnsupportedSpecVersionException
        or ArgumentException
        or FormatException
        or OverflowException
        or InvalidOperationException
        or InvalidCastException
        or NotSupportedException
        or IndexOutOfRangeException
        or KeyNotFoundException
        or NullReferenceException
        or JsonException;
}
