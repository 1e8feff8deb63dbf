using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>
/// What a document promises to clients, whatever version of OpenAPI it is written in. Operations are read when they are asked for,
/// so that an operation that did not change costs nothing.
/// </summary>
internal sealed record Contract
{
    private Dictionary<string, Operation>? _byId;

    public required Dialect Dialect { get; init; }

    /// <summary>The root of the document.</summary>
    public required Node Root { get; init; }

    public required IReferences References { get; init; }

    public required SchemaSpace Schemas { get; init; }

    /// <summary>Paths in document order, <c>x-ms-paths</c> after <c>paths</c>.</summary>
    public required ImmutableArray<PathItem> Paths { get; init; }

    public required ImmutableArray<PathItem> Webhooks { get; init; }

    public required ImmutableSortedDictionary<string, SecurityScheme> SecuritySchemes { get; init; }

    public required ImmutableArray<ComponentGroup> Components { get; init; }

    public required ServerSet Servers { get; init; }

    /// <summary>The hash of what stands at the root and reaches into operations, such as <c>consumes</c>.</summary>
    public Hash128 Ambient { get; init; }

    /// <summary><c>info.version</c>.</summary>
    public Node Version => Root[Keyword.Info][Keyword.Version];

    /// <summary><c>info.title</c>.</summary>
    public Node Title => Root[Keyword.Info][Keyword.Title];

    /// <summary>The operation with this <c>operationId</c>, the first of several; null when there is none.</summary>
    public Operation? WithId(string id) => (_byId ??= IndexById()).GetValueOrDefault(id);

    /// <summary>True when operations may have been left out: none is then no sign of an empty document.</summary>
    public bool IsNarrowed { get; private set; }

    /// <summary>Leaves only these operations to compare, and says how many went. Before anything is asked for by its id.</summary>
    public int Keep(Func<Operation, bool> isKept)
    {
        IsNarrowed = true;
        var gone = 0;
        foreach (var path in Paths.Concat(Webhooks))
        {
            var kept = path.Operations.RemoveAll(operation => !isKept(operation));
            gone += path.Operations.Length - kept.Length;
            path.Operations = kept;
        }

        return gone;
    }

    private Dictionary<string, Operation> IndexById()
    {
        var index = new Dictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var operation in Paths.SelectMany(path => path.Operations))
        {
            index.TryAdd(operation.Source[Keyword.OperationId].Text, operation);
        }

        return index;
    }
}
