using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads <c>host</c>, <c>basePath</c> and <c>schemes</c> as servers: one for each scheme.</summary>
internal static class SwaggerServers
{
    private static readonly ImmutableSortedDictionary<string, ServerVariable> NoVariables =
        ImmutableSortedDictionary.Create<string, ServerVariable>(StringComparer.Ordinal);

    public static ServerSet Read(Node root, Node schemes, bool isShared)
    {
        var servers = ImmutableArray.CreateBuilder<Server>();
        foreach (var scheme in schemes.Items)
        {
            servers.Add(Make(root, scheme.Text + ":", scheme));
        }

        if (servers.Count == 0)
        {
            servers.Add(Make(root, string.Empty, Base(root)));
        }

        return new ServerSet(servers.ToImmutable(), schemes.Exists ? schemes : Base(root), isShared);
    }

    private static Server Make(Node root, string scheme, Node source)
    {
        var host = root[Keyword.Host].Text;
        var path = root[Keyword.BasePath].Text;
        var url = host.Length == 0 ? path : $"{scheme}//{host}/{path.TrimStart('/')}";
        return new Server(ServerUrl.Read(url), url, source, NoVariables);
    }

    private static Node Base(Node root) =>
        root[Keyword.BasePath] is { Exists: true } path ? path : root[Keyword.Host] is { Exists: true } host ? host : root;
}
