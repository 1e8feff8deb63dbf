using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads path items and finds their operations. The object is the same in every version of OpenAPI.</summary>
internal sealed class PathItemReader(ContractSource source, IOperationReader operations)
{
    private const string ExtensionPrefix = "x-";

    private static readonly ImmutableArray<Keyword> Methods =
    [
        Keyword.Get, Keyword.Put, Keyword.Post, Keyword.Delete, Keyword.Options,
        Keyword.Head, Keyword.Patch, Keyword.Trace, Keyword.Query,
    ];

    /// <summary>Reads a map of path items.</summary>
    public ImmutableArray<PathItem> ReadMap(Node map, PathItemKind kind, ServerSet servers)
    {
        var items = ImmutableArray.CreateBuilder<PathItem>();
        foreach (var member in map.Members)
        {
            var name = member.Name;
            if (!name.StartsWith(ExtensionPrefix, StringComparison.Ordinal))
            {
                items.Add(Read(kind == PathItemKind.Path ? source.RewritePath(name) : name, member.Value, kind, servers));
            }
        }

        return items.ToImmutable();
    }

    /// <param name="name">The path, or the name of the webhook or callback.</param>
    /// <param name="listed">The value as listed; it may be a reference.</param>
    /// <param name="kind">Where it stands.</param>
    /// <param name="servers">The servers that hold where the path item names none.</param>
    public PathItem Read(string name, Node listed, PathItemKind kind, ServerSet servers)
    {
        var layers = LayersOf(listed);
        var own = layers.Select(layer => layer[Keyword.Servers]).FirstOrDefault(node => node.IsArray);
        var item = new PathItem
        {
            Kind = kind,
            Template = new PathTemplate(name),
            Source = listed,
            Layers = layers,
            Servers = own.Exists ? ServerReader.Read(own, listed, isShared: false) : servers,
        };
        item.Operations = OperationsOf(item);
        return item;
    }

    private ImmutableArray<Node> LayersOf(Node listed)
    {
        var target = source.Resolve(listed);
        return target == listed ? [listed] : [listed, target];
    }

    private ImmutableArray<Operation> OperationsOf(PathItem item)
    {
        var found = ImmutableArray.CreateBuilder<Operation>();
        foreach (var layer in item.Layers)
        {
            foreach (var member in layer.Members)
            {
                if (Methods.Contains(member.Keyword) && member.Value.IsObject)
                {
                    Add(found, item, member.Keyword.Spelling().ToUpperInvariant(), member.Value);
                }
            }

            foreach (var member in layer[Keyword.AdditionalOperations].Members)
            {
                Add(found, item, member.Name, member.Value);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// The first wins: what stands beside a reference is nearer than what it refers to. Methods are case-sensitive (RFC 9110,
    /// section 9.1); additional ones are written as they are sent (OpenAPI 3.2, section 4.9.1).
    /// </summary>
    private void Add(ImmutableArray<Operation>.Builder found, PathItem item, string method, Node node)
    {
        if (!found.Any(operation => operation.Method == method))
        {
            found.Add(new Operation(operations) { Method = method, Path = item, Source = node });
        }
    }
}
