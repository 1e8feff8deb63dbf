using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>Builds a <see cref="JsonValue"/> from a document, up to a size.</summary>
internal static class ValueReader
{
    /// <summary>The most values that one value may be made of.</summary>
    public const int MaxSize = 100_000;

    public static JsonValue? Read(Node node)
    {
        var left = MaxSize;
        return Read(node, ref left);
    }

    private static JsonValue? Read(Node node, ref int left)
    {
        if (--left < 0)
        {
            return null;
        }

        return node.Kind switch
        {
            NodeKind.Null => JsonNull.Instance,
            NodeKind.True => JsonBoolean.True,
            NodeKind.False => JsonBoolean.False,
            NodeKind.String => new JsonString(node.Text),
            NodeKind.Number => ExactNumber.TryParse(node.Raw, out var number) ? new JsonNumber(number) : null,
            NodeKind.Array => ReadArray(node, ref left),
            NodeKind.Object => ReadObject(node, ref left),
            _ => null,
        };
    }

    private static JsonArray? ReadArray(Node node, ref int left)
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        foreach (var item in node.Items)
        {
            if (Read(item, ref left) is not { } value)
            {
                return null;
            }

            items.Add(value);
        }

        return new JsonArray(items.DrainToImmutable());
    }

    private static JsonObject? ReadObject(Node node, ref int left)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (Read(member.Value, ref left) is not { } value)
            {
                return null;
            }

            if (names.Add(member.Name))
            {
                members.Add(new JsonMember(member.Name, value));
            }
        }

        return new JsonObject(members.DrainToImmutable());
    }
}
