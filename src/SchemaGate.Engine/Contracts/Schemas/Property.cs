using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>A declared member of an object.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Schema">What its value satisfies, after all conjuncts were merged.</param>
/// <param name="Source">The first declaration as written.</param>
/// <param name="IsReadOnly">Never in what the client sends.</param>
/// <param name="IsWriteOnly">Never in what the client receives.</param>
internal sealed record Property(string Name, Schema Schema, Node Source, bool IsReadOnly, bool IsWriteOnly);
