using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>A path, a webhook or the target of a callback, with its operations.</summary>
internal sealed class PathItem
{
    public required PathItemKind Kind { get; init; }

    /// <summary>The path as written, or the name of the webhook or callback.</summary>
    public required PathTemplate Template { get; init; }

    /// <summary>The value as listed; it may be a reference.</summary>
    public required Node Source { get; init; }

    /// <summary>Where the fields stand: the value as listed, then what it refers to.</summary>
    public required ImmutableArray<Node> Layers { get; init; }

    /// <summary>The servers that hold for its operations, unless one names its own.</summary>
    public required ServerSet Servers { get; init; }

    /// <summary>In the order of the document.</summary>
    public ImmutableArray<Operation> Operations { get; internal set; } = [];

    /// <summary>A field; what stands beside a reference wins over what it refers to.</summary>
    public Node this[Keyword field]
    {
        get
        {
            foreach (var layer in Layers)
            {
                if (layer[field] is { Exists: true } found)
                {
                    return found;
                }
            }

            return default;
        }
    }
}
