using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>Requests that the API sends to an address that the client gave.</summary>
/// <param name="Name">The key in <c>callbacks</c>.</param>
/// <param name="Source">The callback object, references followed.</param>
/// <param name="Targets">Path items by expression.</param>
internal sealed record Callback(string Name, Node Source, ImmutableSortedDictionary<string, PathItem> Targets);
