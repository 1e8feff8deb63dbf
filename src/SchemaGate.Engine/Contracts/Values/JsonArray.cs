using System.Collections.Immutable;
using System.Text;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>An array.</summary>
internal sealed class JsonArray(ImmutableArray<JsonValue> items) : JsonValue(HashOf(items), SizeOf(items), DepthOf(items))
{
    public static JsonArray Empty { get; } = new([]);

    public ImmutableArray<JsonValue> Items { get; } = items;

    public override JsonTypes Types => JsonTypes.Array;

    internal override void Write(StringBuilder text)
    {
        text.Append('[');
        for (var index = 0; index < Items.Length; index++)
        {
            text.Append(index > 0 ? "," : string.Empty);
            Items[index].Write(text);
        }

        text.Append(']');
    }

    private protected override bool IsSame(JsonValue other) => other is JsonArray array && Items.AsSpan().SequenceEqual(array.Items.AsSpan());

    private static int HashOf(ImmutableArray<JsonValue> items)
    {
        var hash = new HashCode();
        hash.Add(6);
        foreach (var item in items)
        {
            hash.Add(item.GetHashCode());
        }

        return hash.ToHashCode();
    }

    private static int SizeOf(ImmutableArray<JsonValue> items)
    {
        var size = 1;
        foreach (var item in items)
        {
            size += item.Size;
        }

        return size;
    }

    private static int DepthOf(ImmutableArray<JsonValue> items)
    {
        var depth = 0;
        foreach (var item in items)
        {
            depth = Math.Max(depth, item.Depth);
        }

        return depth + 1;
    }
}
