using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>A named part of a form.</summary>
/// <param name="Name">As written.</param>
/// <param name="Schema">Null for a file.</param>
/// <param name="IsRequired">Must be present.</param>
/// <param name="Source">The parameter, or the property.</param>
internal sealed record FormPart(string Name, Schema? Schema, bool IsRequired, Node Source);
