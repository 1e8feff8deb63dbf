namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>On what terms findings are accepted: what new entries say.</summary>
/// <param name="Reason">Why; null to say nothing.</param>
/// <param name="Owner">Who; null to say nothing.</param>
/// <param name="Until">The last day; null for always.</param>
public sealed record SuppressionTerms(string? Reason = null, string? Owner = null, DateOnly? Until = null);
