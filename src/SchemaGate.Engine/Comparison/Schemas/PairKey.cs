using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What makes two questions the same question.</summary>
internal readonly record struct PairKey(Schema Old, Schema New, Flow Flow, Wire Wire);
