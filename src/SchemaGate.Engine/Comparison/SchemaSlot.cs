using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>A place for a schema.</summary>
/// <param name="Schema">Null when the place is empty.</param>
/// <param name="Source">Where the schema is written.</param>
/// <param name="Scope">The object around it.</param>
internal readonly record struct SchemaSlot(Schema? Schema, Node Source, Node Scope);
