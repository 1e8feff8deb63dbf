namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>A place where an operation uses a pair.</summary>
internal sealed record PairUse(SchemaPair Pair, SchemaPlace Place);
