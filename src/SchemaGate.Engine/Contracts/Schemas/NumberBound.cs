using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>An end of a numeric interval, as an exact decimal.</summary>
internal readonly record struct NumberBound(ExactNumber Value, bool IsExclusive);
