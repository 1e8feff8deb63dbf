using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGate.OpenApi.Library;

/// <summary>Path templates that differ in nothing but the names of their parameters.</summary>
internal static partial class TemplateTwins
{
    private static readonly HashSet<string> NoMethods = ["summary", "description", "servers", "parameters", "$ref", "additionalOperations"];

    /// <summary>True when a path and one of its twins take the same method, so that a request may mean either.</summary>
    public static bool ShareMethod(JsonNode document, string pointer)
    {
        var path = JsonPointer.Unescape(pointer[(pointer.LastIndexOf('/') + 1)..]);
        var paths = document["paths"]!.AsObject();
        var own = MethodsOf(paths[path]);
        return paths.Any(other => other.Key != path && Signature(other.Key) == Signature(path) && MethodsOf(other.Value).Overlaps(own));
    }

    private static HashSet<string> MethodsOf(JsonNode? item) =>
        item is JsonObject members ? [.. members.Select(member => member.Key).Where(name => !NoMethods.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal))] : [];

    private static string Signature(string path) => Parameter().Replace(path, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
