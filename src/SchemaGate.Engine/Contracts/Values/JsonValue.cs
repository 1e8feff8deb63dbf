using System.Text;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>An immutable JSON value; equality is JSON Schema's (1 equals 1.0, member order does not matter).</summary>
internal abstract class JsonValue : IEquatable<JsonValue>
{
    private readonly int _hash;

    private protected JsonValue(int hash, int size, int depth)
    {
        _hash = hash;
        Size = size;
        Depth = depth;
    }

    /// <summary>How many values this is made of, itself included.</summary>
    public int Size { get; }

    /// <summary>1 for a scalar.</summary>
    public int Depth { get; }

    /// <summary>The one type of this value: an integer is <see cref="JsonTypes.Integer"/>, also when written 1.0.</summary>
    public abstract JsonTypes Types { get; }

    /// <summary>The value written at a node; null when it is absent, too large, or holds a number with more digits than are kept.</summary>
    public static JsonValue? From(Node node) => ValueReader.Read(node);

    public bool Equals(JsonValue? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Size == other.Size && IsSame(other));

    public sealed override bool Equals(object? obj) => Equals(obj as JsonValue);

    public sealed override int GetHashCode() => _hash;

    /// <summary>Compact JSON, members in their order, escaped no more than must be.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    internal abstract void Write(StringBuilder text);

    private protected abstract bool IsSame(JsonValue other);
}
