namespace SchemaGate.Engine.Rules;

/// <summary>What was found, in the order of <see cref="FindingOrder"/>.</summary>
/// <param name="Reported">The findings that count.</param>
/// <param name="Off">How many the team does not want to hear of.</param>
internal sealed record Findings(IReadOnlyList<Finding> Reported, int Off);
