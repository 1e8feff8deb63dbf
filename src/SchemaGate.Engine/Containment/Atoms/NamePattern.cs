using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>What an object says of the names that match a pattern and are not declared.</summary>
internal readonly record struct NamePattern(string Pattern, Schema Schema);
