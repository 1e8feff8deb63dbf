using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Servers;

/// <summary>An address that serves the API.</summary>
/// <param name="Url">The address with its variables replaced by their defaults.</param>
/// <param name="Template">The address as written.</param>
/// <param name="Source">The server object; for Swagger 2.0 what stands for it.</param>
/// <param name="Variables">By name.</param>
internal sealed record Server(
    ServerUrl Url,
    string Template,
    Node Source,
    ImmutableSortedDictionary<string, ServerVariable> Variables)
{
    /// <summary>A document without servers is served from where it lies (OpenAPI 3.1, section 4.8.1.1).</summary>
    public static Server Unnamed { get; } =
        new(ServerUrl.Read(string.Empty), string.Empty, default, ImmutableSortedDictionary.Create<string, ServerVariable>(StringComparer.Ordinal));
}
