using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>An entry of <c>patternProperties</c>: an ECMA-262 pattern and what matching members satisfy.</summary>
internal sealed record PatternProperty(string Pattern, Schema Schema, Node Source);
