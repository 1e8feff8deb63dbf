using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary><c>contains</c> with <c>minContains</c> (1 when absent) and <c>maxContains</c> (none when null).</summary>
internal sealed record ContainsRule(Schema Schema, long Minimum, long? Maximum, Node Source);
