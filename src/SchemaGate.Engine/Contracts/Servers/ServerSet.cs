using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Servers;

/// <summary>The servers that one level of a document names.</summary>
internal sealed class ServerSet
{
    /// <param name="servers">As listed; an empty list means <see cref="Server.Unnamed"/>.</param>
    /// <param name="source">The list, or the object that has none.</param>
    /// <param name="isShared">Named for the whole document.</param>
    public ServerSet(ImmutableArray<Server> servers, Node source, bool isShared)
    {
        Servers = servers.IsEmpty ? [Server.Unnamed] : servers;
        Source = source;
        IsShared = isShared;
        Paths = [.. Servers.Select(server => server.Url.Path).Distinct(StringComparer.Ordinal)];
    }

    public ImmutableArray<Server> Servers { get; }

    public Node Source { get; }

    public bool IsShared { get; }

    /// <summary>The distinct paths of their addresses, in order; never empty.</summary>
    public ImmutableArray<string> Paths { get; }
}
