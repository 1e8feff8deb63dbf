namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>One way to reach a pair from an operation.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Above">The visit before; null where the operation uses the pair.</param>
/// <param name="Edge">The step from there.</param>
/// <param name="Proved">What containment proved on the way: narrowing, widening or both have no effect here.</param>
/// <param name="IsHarmless">True when values here do not travel.</param>
/// <param name="Trail">The place by name.</param>
internal sealed record PairVisit(SchemaPair Pair, PairVisit? Above, PairEdge? Edge, Told Proved, bool IsHarmless, Trail Trail);
