using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Reads one keyword from schema objects that hold together.</summary>
internal sealed class Merging(SchemaSpace space, ImmutableArray<Node> objects)
{
    public SchemaSpace Space { get; } = space;

    public ImmutableArray<Node> Objects { get; } = objects;

    /// <summary>The keyword's values, in order of mention.</summary>
    public IEnumerable<Node> All(Keyword keyword)
    {
        foreach (var node in Objects)
        {
            var value = node[keyword];
            if (value.Exists && value.Kind != NodeKind.Null)
            {
                yield return value;
            }
        }
    }

    /// <summary>The keyword's first value.</summary>
    public Node? First(Keyword keyword)
    {
        foreach (var node in Objects)
        {
            var value = node[keyword];
            if (value.Exists)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The first value that is <c>true</c>.</summary>
    public Node? FirstTrue(Keyword keyword)
    {
        foreach (var node in Objects)
        {
            if (node[keyword] is { IsTrue: true } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The conjunction of the keyword's values, which are schemas.</summary>
    public Sourced<Schema>? Conjunction(Keyword keyword)
    {
        var nodes = All(keyword).ToImmutableArray();
        return nodes.IsEmpty ? null : new Sourced<Schema>(Space.Of(nodes), nodes[0]);
    }

    /// <summary>The largest (or smallest) of the keyword's values, which are counts.</summary>
    public Sourced<long>? Count(Keyword keyword, bool largest)
    {
        Sourced<long>? best = null;
        foreach (var node in All(keyword))
        {
            var count = CountOf(node);
            if (best is not { } known || (largest ? count > known.Value : count < known.Value))
            {
                best = new Sourced<long>(count, node);
            }
        }

        return best;
    }

    /// <summary>A non-negative integer; one beyond 64 bits is as good as the largest.</summary>
    public static long CountOf(Node node)
    {
        if (!ExactNumber.TryParse(node.Raw, out var number) || !number.IsInteger || number.Sign < 0)
        {
            throw InputRules.InvalidDocument.Refuse(node, "This must be an integer that is not negative.");
        }

        return number > ExactNumber.From(long.MaxValue) ? long.MaxValue : (long)(number.Mantissa * System.Numerics.BigInteger.Pow(10, number.Exponent));
    }

    /// <summary>A number as written.</summary>
    public static ExactNumber NumberOf(Node node) => ExactNumber.TryParse(node.Raw, out var number)
        ? number
        : throw InputRules.InvalidDocument.Refuse(node, "This number has more digits than can be compared.");
}
