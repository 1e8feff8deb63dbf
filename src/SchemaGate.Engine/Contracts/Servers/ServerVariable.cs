using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Servers;

/// <summary>A variable in a server's address.</summary>
/// <param name="Default">The value to use when the client chooses none.</param>
/// <param name="Values">The values to choose from; empty when any will do.</param>
/// <param name="Source">The variable object.</param>
internal sealed record ServerVariable(string Default, ImmutableArray<string> Values, Node Source);
