using System.Text.Json.Nodes;

namespace SchemaGate.OpenApi.Library;

/// <summary>
/// Finds the value at which Microsoft.OpenApi throws: its exceptions do not say where. Of the members of an object the half is
/// kept with which it still throws, until one is left; then the same inside that one. The document shrinks on the way, so the
/// whole search costs little more than two readings.
/// </summary>
internal sealed class FaultSearch
{
    private readonly JsonNode _root;
    private readonly Type _fault;

    private FaultSearch(JsonNode root, Type fault) => (_root, _fault) = (root, fault);

    /// <summary>JSON pointer to the smallest value that is enough to bring the fault about.</summary>
    public static string Find(JsonNode document, Exception fault)
    {
        var root = document.DeepClone();
        return new FaultSearch(root, fault.GetType()).Descend(root);
    }

    private string Descend(JsonNode root)
    {
        var pointer = "";
        JsonNode? at = root;
        while (at is JsonObject or JsonArray && Part.Of(at, isRoot: at == root) is { Count: > 0 } parts && Narrow(at, parts) is { } part)
        {
            pointer += part.Segment;
            at = part.Value;
        }

        return pointer;
    }

    /// <summary>The one part with which the fault stays; null when it takes several, or none.</summary>
    private Part? Narrow(JsonNode owner, IReadOnlyList<Part> parts)
    {
        while (parts.Count > 1)
        {
            var half = parts.Count / 2;
            var kept = Half(owner, parts, [.. parts.Take(half)]) ?? Half(owner, parts, [.. parts.Skip(half)]);
            if (kept is null)
            {
                return null;
            }

            parts = kept;
        }

        Part.Keep(owner, []);
        var isWithout = Throws();
        Part.Keep(owner, parts);
        return isWithout ? null : parts[0];
    }

    private IReadOnlyList<Part>? Half(JsonNode owner, IReadOnlyList<Part> all, IReadOnlyList<Part> half)
    {
        Part.Keep(owner, half);
        if (Throws())
        {
            return half;
        }

        Part.Keep(owner, all);
        return null;
    }

    private bool Throws() => LibraryReading.Of(_root).Fault?.GetType() == _fault;
}
