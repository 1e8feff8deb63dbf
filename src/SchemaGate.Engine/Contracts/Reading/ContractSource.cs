using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>What a contract is read from.</summary>
internal sealed record ContractSource(Dialect Dialect, Node Root, IReferences References, SchemaSpace Schemas)
{
    /// <summary>Gives the path to compare by for a path as written.</summary>
    public Func<string, string> RewritePath { get; init; } = static path => path;

    public Node Resolve(Node node) => References.Resolve(node);

    /// <summary>The schema written at a node; null when there is none.</summary>
    public Schema? SchemaAt(Node node) => node.Exists ? Schemas.Of(node) : null;
}
