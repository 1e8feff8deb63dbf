using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What makes two questions the same question.</summary>
internal readonly record struct PairKey(Schema Old, Schema New, Flow Flow, Wire Wire)
{
    /// <summary>What may be written: by clients that hold the old contract, or by the service that has the new one.</summary>
    public Schema Inner => Flow == Flow.Sent ? Old : New;

    /// <summary>What the other side is prepared to read.</summary>
    public Schema Outer => Flow == Flow.Sent ? New : Old;
}
