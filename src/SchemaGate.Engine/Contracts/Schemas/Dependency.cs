using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>When member <paramref name="Name"/> is present, <paramref name="Required"/> must be too and <paramref name="Schema"/> must hold.</summary>
internal sealed record Dependency(string Name, ImmutableArray<string> Required, Schema Schema, Node Source);
