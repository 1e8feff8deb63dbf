using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the servers of OpenAPI 3.</summary>
internal static class ServerReader
{
    /// <param name="list">The <c>servers</c> list; absent when there is none.</param>
    /// <param name="owner">The object that holds the list, or would.</param>
    /// <param name="isShared">Whether it holds for the whole document.</param>
    public static ServerSet Read(Node list, Node owner, bool isShared)
    {
        var servers = ImmutableArray.CreateBuilder<Server>();
        foreach (var item in list.Items)
        {
            servers.Add(ReadOne(item));
        }

        return new ServerSet(servers.ToImmutable(), list.Exists ? list : owner, isShared);
    }

    private static Server ReadOne(Node node)
    {
        var variables = ImmutableSortedDictionary.CreateBuilder<string, ServerVariable>(StringComparer.Ordinal);
        var url = node[Keyword.Url].Text;
        var substituted = url;
        foreach (var member in node[Keyword.Variables].Members)
        {
            var variable = ReadVariable(member.Value);
            variables[member.Name] = variable;
            substituted = substituted.Replace($"{{{member.Name}}}", variable.Default, StringComparison.Ordinal);
        }

        return new Server(ServerUrl.Read(substituted), url, node, variables.ToImmutable());
    }

    private static ServerVariable ReadVariable(Node node)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var item in node[Keyword.Enum].Items)
        {
            values.Add(item.Text);
        }

        return new ServerVariable(node[Keyword.Default].Text, values.ToImmutable(), node);
    }
}
