using System.Collections.Immutable;
using System.Text;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>An object; names are distinct.</summary>
internal sealed class JsonObject(ImmutableArray<JsonMember> members) : JsonValue(HashOf(members), SizeOf(members), DepthOf(members))
{
    private const int IndexedFrom = 12;
    private Dictionary<string, JsonValue>? _index;

    public static JsonObject Empty { get; } = new([]);

    public ImmutableArray<JsonMember> Members { get; } = members;

    public override JsonTypes Types => JsonTypes.Object;

    /// <summary>The member's value, or null when there is none.</summary>
    public JsonValue? this[string name] => Members.Length >= IndexedFrom ? Index.GetValueOrDefault(name) : Scan(name);

    private Dictionary<string, JsonValue> Index => _index ??= Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    /// <summary>This with a member set; its place is kept when it is there already.</summary>
    public JsonObject With(string name, JsonValue value)
    {
        for (var index = 0; index < Members.Length; index++)
        {
            if (string.Equals(Members[index].Name, name, StringComparison.Ordinal))
            {
                return new JsonObject(Members.SetItem(index, new JsonMember(name, value)));
            }
        }

        return new JsonObject(Members.Add(new JsonMember(name, value)));
    }

    /// <summary>This without a member.</summary>
    public JsonObject Without(string name) => new(Members.RemoveAll(member => string.Equals(member.Name, name, StringComparison.Ordinal)));

    internal override void Write(StringBuilder text)
    {
        text.Append('{');
        for (var index = 0; index < Members.Length; index++)
        {
            text.Append(index > 0 ? "," : string.Empty);
            JsonString.Write(text, Members[index].Name);
            text.Append(':');
            Members[index].Value.Write(text);
        }

        text.Append('}');
    }

    private protected override bool IsSame(JsonValue other)
    {
        if (other is not JsonObject map || map.Members.Length != Members.Length)
        {
            return false;
        }

        foreach (var member in Members)
        {
            if (!member.Value.Equals(map[member.Name]))
            {
                return false;
            }
        }

        return true;
    }

    private JsonValue? Scan(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>A sum, because the order of members does not matter.</summary>
    private static int HashOf(ImmutableArray<JsonMember> members)
    {
        var sum = 7;
        foreach (var member in members)
        {
            sum = unchecked(sum + HashCode.Combine(string.GetHashCode(member.Name, StringComparison.Ordinal), member.Value.GetHashCode()));
        }

        return sum;
    }

    private static int SizeOf(ImmutableArray<JsonMember> members)
    {
        var size = 1;
        foreach (var member in members)
        {
            size += member.Value.Size;
        }

        return size;
    }

    private static int DepthOf(ImmutableArray<JsonMember> members)
    {
        var depth = 0;
        foreach (var member in members)
        {
            depth = Math.Max(depth, member.Value.Depth);
        }

        return depth + 1;
    }
}
