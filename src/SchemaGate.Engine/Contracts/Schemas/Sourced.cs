using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>A value of a keyword and the node that says so.</summary>
internal readonly record struct Sourced<T>(T Value, Node Source);
