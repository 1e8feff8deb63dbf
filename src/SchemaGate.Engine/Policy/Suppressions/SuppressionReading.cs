namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>What reading a suppressions file came to.</summary>
/// <param name="List">What the file accepts; it counts only when there are no problems.</param>
/// <param name="Problems">All that is wrong with the file, in its order.</param>
public sealed record SuppressionReading(SuppressionList List, IReadOnlyList<InputProblem> Problems);
