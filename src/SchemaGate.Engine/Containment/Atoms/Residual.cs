using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>A constraint kept as written: a <c>not</c> of <see cref="Refused"/>, or, when that is null, something that cannot be read at all.</summary>
internal sealed record Residual(Schema? Refused, Node Source);
