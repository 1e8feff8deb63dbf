using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGate.OpenApi.Library;

/// <summary>Turns a pointer into the library's model into one into the document as it is written.</summary>
internal static partial class WrittenPointer
{
    /// <param name="document">The document.</param>
    /// <param name="pointer">The library's pointer.</param>
    /// <param name="message">What it says there.</param>
    public static string Of(JsonNode document, string pointer, string message)
    {
        var written = document["swagger"] is null ? pointer : Swagger(pointer);
        return JsonPointer.TryGet(document, written, out _) ? written : WithItem(document, written, message) ?? written;
    }

    /// <summary>The model is that of 3.x also for a document of 2.0.</summary>
    private static string Swagger(string pointer)
    {
        var moved = pointer
            .Replace("/components/schemas/", "/definitions/", StringComparison.Ordinal)
            .Replace("/components/securitySchemes/", "/securityDefinitions/", StringComparison.Ordinal)
            .Replace("/components/parameters/", "/parameters/", StringComparison.Ordinal)
            .Replace("/components/responses/", "/responses/", StringComparison.Ordinal);
        return Content().Replace(moved, "/schema", 1);
    }

    /// <summary>While reading, the library leaves out the number of a parameter or tag: the first item that has such a value is meant.</summary>
    private static string? WithItem(JsonNode document, string pointer, string message)
    {
        for (var slash = pointer.IndexOf('/', 1); slash > 0; slash = pointer.IndexOf('/', slash + 1))
        {
            var (list, rest) = (pointer[..slash], pointer[slash..]);
            if (JsonPointer.TryGet(document, list, out var value) && value is JsonArray items)
            {
                var found = items.ToList().FindIndex(item => JsonPointer.TryGet(item, rest, out var part) && message.Contains(part?.ToString() ?? "null", StringComparison.Ordinal));
                return found < 0 ? null : $"{list}/{found}{rest}";
            }
        }

        return null;
    }

    [GeneratedRegex("/content/[^/]+/schema")]
    private static partial Regex Content();
}
