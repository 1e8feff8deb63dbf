using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads a document of Swagger 2.0 into the terms of OpenAPI 3; every node stays the one that the user wrote.</summary>
internal sealed class SwaggerReader(ContractSource source) : IOperationReader
{
    private readonly SwaggerParameterReader _parameters = new(source);
    private readonly SwaggerBodyReader _bodies = new(source);
    private readonly SwaggerResponseReader _responses = new(source);
    private readonly SecurityPolicy _security = SecurityPolicy.Read(source.Root, isShared: true);
    private readonly ServerSet _servers = SwaggerServers.Read(source.Root, source.Root[Keyword.Schemes], isShared: true);

    public Contract Read()
    {
        var paths = new PathItemReader(source, this);
        var root = source.Root;
        return new Contract
        {
            Dialect = source.Dialect,
            Root = root,
            References = source.References,
            Schemas = source.Schemas,
            Servers = _servers,
            Paths =
            [
                .. paths.ReadMap(root[Keyword.Paths], PathItemKind.Path, _servers),
                .. paths.ReadMap(root[Keyword.XMsPaths], PathItemKind.Path, _servers),
            ],
            Webhooks = [],
            SecuritySchemes = SwaggerSecurity.Read(root[Keyword.SecurityDefinitions]),
            Components =
            [
                new ComponentGroup("schema", root[Keyword.Definitions], "#/definitions/"),
                new ComponentGroup("parameter", root[Keyword.Parameters], "#/parameters/"),
                new ComponentGroup("response", root[Keyword.Responses], "#/responses/"),
            ],
            Ambient = Ambient(root[Keyword.Consumes]) + Ambient(root[Keyword.Produces]) + Ambient(root[Keyword.Produces]),
        };
    }

    public OperationParts Parts(Operation operation)
    {
        var nodes = ParameterNodes.Merge(source, operation);
        return new OperationParts(
            _parameters.ReadAll(nodes),
            _bodies.Read(operation, [.. nodes.Select(parameter => parameter.Node)]),
            _responses.Read(operation),
            []);
    }

    public ServerSet Servers(Operation operation) => operation.Source[Keyword.Schemes] is { IsArray: true } own
        ? SwaggerServers.Read(source.Root, own, isShared: false)
        : operation.Path.Servers;

    public SecurityPolicy Security(Operation operation) => operation.Source[Keyword.Security].IsArray
        ? SecurityPolicy.Read(operation.Source, isShared: false)
        : _security;

    private Hash128 Ambient(Node node) => node.Exists ? source.References.Closure(node) : default;
}
