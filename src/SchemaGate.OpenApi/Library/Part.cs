using System.Text.Json.Nodes;

namespace SchemaGate.OpenApi.Library;

/// <summary>A member of an object or an item of an array, which can be taken out and put back.</summary>
/// <param name="Segment">Its segment of a JSON pointer, with the slash.</param>
/// <param name="Name">Its name; empty for an item.</param>
/// <param name="Value">Its value.</param>
internal sealed record Part(string Segment, string Name, JsonNode? Value)
{
    /// <summary>The parts of an object or array; those that say the version of a document stay where they are.</summary>
    public static IReadOnlyList<Part> Of(JsonNode owner, bool isRoot) => owner is JsonObject members
        ? [.. members.Where(member => !(isRoot && IsVersion(member.Key))).Select(member => new Part("/" + JsonPointer.Escape(member.Key), member.Key, member.Value))]
        : [.. owner.AsArray().Select((item, index) => new Part($"/{index}", "", item))];

    /// <summary>Takes all parts out and puts some back.</summary>
    public static void Keep(JsonNode owner, IEnumerable<Part> parts)
    {
        if (owner is JsonArray items)
        {
            items.Clear();
            parts.ToList().ForEach(part => items.Add(part.Value));
            return;
        }

        var members = owner.AsObject();
        foreach (var name in members.Select(member => member.Key).Where(name => owner.Parent is not null || !IsVersion(name)).ToList())
        {
            members.Remove(name);
        }

        parts.ToList().ForEach(part => members.Add(part.Name, part.Value));
    }

    private static bool IsVersion(string name) => name is "openapi" or "swagger";
}
