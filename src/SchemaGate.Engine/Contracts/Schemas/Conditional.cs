using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary><c>if</c> with <c>then</c> and <c>else</c>; an absent branch accepts everything.</summary>
internal sealed record Conditional(Schema If, Schema Then, Schema Else, Node Source);
