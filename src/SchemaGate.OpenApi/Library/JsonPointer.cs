using System.Text.Json.Nodes;

namespace SchemaGate.OpenApi.Library;

/// <summary>JSON pointers (RFC 6901) into a tree.</summary>
internal static class JsonPointer
{
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The value there; false when there is none.</summary>
    public static bool TryGet(JsonNode? root, string pointer, out JsonNode? value)
    {
        value = root;
        foreach (var segment in pointer.Split('/').Skip(1).Select(Unescape))
        {
            if (!TryStep(value, segment, out value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts another value where one is; what is not there stays so.</summary>
    public static void Replace(JsonNode root, string pointer, JsonNode? value)
    {
        var end = pointer.LastIndexOf('/');
        if (end < 0 || !TryGet(root, pointer[..end], out var owner))
        {
            return;
        }

        var name = Unescape(pointer[(end + 1)..]);
        if (owner is JsonObject members)
        {
            members[name] = value;
        }
        else if (owner is JsonArray items && int.TryParse(name, out var index) && index < items.Count)
        {
            items[index] = value;
        }
    }

    /// <summary>Takes a member out; an item becomes an empty object, so that the others keep their numbers.</summary>
    public static void Remove(JsonNode root, string pointer)
    {
        var end = pointer.LastIndexOf('/');
        if (TryGet(root, pointer[..end], out var owner) && owner is JsonObject members)
        {
            members.Remove(Unescape(pointer[(end + 1)..]));
        }
        else
        {
            Replace(root, pointer, new JsonObject());
        }
    }

    private static bool TryStep(JsonNode? at, string segment, out JsonNode? value)
    {
        value = null;
        if (at is JsonObject members)
        {
            return members.TryGetPropertyValue(segment, out value);
        }

        var isItem = int.TryParse(segment, out var index) && at is JsonArray items && index >= 0 && index < items.Count;
        value = isItem ? at!.AsArray()[index] : null;
        return isItem;
    }
}
