using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Security;

/// <summary>A scheme and the scopes or roles that it must grant, all of them.</summary>
/// <param name="Scheme">The name of the scheme; nothing need be declared under it.</param>
/// <param name="Scopes">Each with the item that names it.</param>
/// <param name="Source">The list of scopes.</param>
internal sealed record SecurityDemand(string Scheme, ImmutableSortedDictionary<string, Node> Scopes, Node Source)
{
    public override string ToString() => Scopes.IsEmpty ? Scheme : $"{Scheme} ({string.Join(", ", Scopes.Keys)})";
}
