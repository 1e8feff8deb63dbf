using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads a document of OpenAPI 3.0, 3.1 or 3.2.</summary>
internal sealed class OpenApiReader(ContractSource source) : IOperationReader
{
    private static readonly (Keyword Keyword, string Kind)[] Groups =
    [
        (Keyword.Schemas, "schema"), (Keyword.Parameters, "parameter"), (Keyword.Responses, "response"),
        (Keyword.RequestBodies, "request body"), (Keyword.Headers, "header"), (Keyword.Links, "link"),
        (Keyword.Callbacks, "callback"), (Keyword.PathItems, "path item"), (Keyword.MediaTypes, "media type"),
    ];

    private readonly OpenApiParameterReader _parameters = new(source);
    private readonly OpenApiBodyReader _bodies = new(source);
    private readonly SecurityPolicy _security = SecurityPolicy.Read(source.Root, isShared: true);
    private readonly ServerSet _servers = ServerReader.Read(source.Root[Keyword.Servers], source.Root, isShared: true);

    public Contract Read()
    {
        var paths = new PathItemReader(source, this);
        return new Contract
        {
            Dialect = source.Dialect,
            Root = source.Root,
            References = source.References,
            Schemas = source.Schemas,
            Servers = _servers,
            Paths =
            [
                .. paths.ReadMap(source.Root[Keyword.Paths], PathItemKind.Path, _servers),
                .. paths.ReadMap(source.Root[Keyword.XMsPaths], PathItemKind.Path, _servers),
            ],
            Webhooks = paths.ReadMap(source.Root[Keyword.Webhooks], PathItemKind.Webhook, _servers),
            SecuritySchemes = SchemesOf(source.Root[Keyword.Components][Keyword.SecuritySchemes]),
            Components = [.. Groups.Select(ComponentsOf)],
        };
    }

    public OperationParts Parts(Operation operation) => new(
        _parameters.ReadAll(operation),
        _bodies.Read(operation.Source[Keyword.RequestBody]),
        OpenApiResponseReader.Read(source, operation.Source[Keyword.Responses]),
        CallbacksOf(operation));

    public ServerSet Servers(Operation operation) => operation.Source[Keyword.Servers] is { IsArray: true } own
        ? ServerReader.Read(own, operation.Source, isShared: false)
        : operation.Path.Servers;

    public SecurityPolicy Security(Operation operation) => operation.Source[Keyword.Security].IsArray
        ? SecurityPolicy.Read(operation.Source, isShared: false)
        : _security;

    private ComponentGroup ComponentsOf((Keyword Keyword, string Kind) group) => new(
        group.Kind,
        source.Root[Keyword.Components][group.Keyword],
        $"#/components/{group.Keyword.Spelling()}/");

    private ImmutableArray<Callback> CallbacksOf(Operation operation)
    {
        var callbacks = ImmutableArray.CreateBuilder<Callback>();
        foreach (var member in operation.Source[Keyword.Callbacks].Members)
        {
            callbacks.Add(CallbackOf(operation, member.Name, source.Resolve(member.Value)));
        }

        return callbacks.ToImmutable();
    }

    private Callback CallbackOf(Operation operation, string name, Node node)
    {
        var targets = ImmutableSortedDictionary.CreateBuilder<string, PathItem>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                var title = $"{operation.Name.Path} {name} {member.Name}";
                targets[member.Name.Trim()] = new PathItemReader(source, this).Read(title, member.Value, PathItemKind.Callback, _servers);
            }
        }

        return new Callback(name, node, targets.ToImmutable());
    }

    private ImmutableSortedDictionary<string, SecurityScheme> SchemesOf(Node map)
    {
        var schemes = ImmutableSortedDictionary.CreateBuilder<string, SecurityScheme>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            var node = source.Resolve(member.Value);
            schemes[member.Name] = new SecurityScheme
            {
                Name = member.Name,
                Source = node,
                Type = node[Keyword.Type].Text,
                HttpScheme = node[Keyword.Scheme].Text.ToLowerInvariant(),
                Flows = FlowsOf(node[Keyword.Flows]),
            };
        }

        return schemes.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, OAuthFlow> FlowsOf(Node map)
    {
        var flows = ImmutableSortedDictionary.CreateBuilder<string, OAuthFlow>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            if (OAuthFlow.Kinds.Contains(member.Keyword))
            {
                flows[member.Name] = new OAuthFlow(member.Name, member.Value);
            }
        }

        return flows.ToImmutable();
    }
}
