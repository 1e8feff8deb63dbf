using System.Collections.Immutable;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Names that must be present when another is.</summary>
internal readonly record struct NameDependency(string Name, ImmutableArray<string> Required);
