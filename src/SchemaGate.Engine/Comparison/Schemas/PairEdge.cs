using SchemaGate.Engine.Containment;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>A step from a pair to one below it.</summary>
/// <param name="Target">The pair below.</param>
/// <param name="Name">The step in a trail; null when the step adds nothing to the place.</param>
/// <param name="Step">The step in a value; null when the value is the same.</param>
/// <param name="IsHarmless">True when values there do not travel in this direction.</param>
/// <param name="IsAlwaysSent">True when no value above comes without one there.</param>
/// <param name="IsProofless">True when what was proved of the values above says nothing of the values there.</param>
internal sealed record PairEdge(SchemaPair Target, string? Name, PathStep? Step, bool IsHarmless, bool IsAlwaysSent = false, bool IsProofless = false);
