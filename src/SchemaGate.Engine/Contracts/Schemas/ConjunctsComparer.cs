using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Compares conjunctions by their nodes in order.</summary>
internal sealed class ConjunctsComparer : IEqualityComparer<ImmutableArray<Node>>
{
    public bool Equals(ImmutableArray<Node> x, ImmutableArray<Node> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<Node> obj)
    {
        var hash = default(HashCode);
        foreach (var node in obj)
        {
            hash.Add(node.Index);
        }

        return hash.ToHashCode();
    }
}
