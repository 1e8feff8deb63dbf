namespace SchemaGate.Engine;

/// <summary>A finding that the team accepted: it is shown as such and never fails the gate.</summary>
/// <param name="Finding">What was found, with the severity that it would have.</param>
/// <param name="Place">The entry that accepts it.</param>
/// <param name="Reason">Why it is accepted; null when the entry does not say.</param>
/// <param name="Owner">Who accepted it; null when the entry does not say.</param>
/// <param name="Until">The last day on which the entry holds; null for always.</param>
public sealed record SuppressedFinding(Finding Finding, Place Place, string? Reason = null, string? Owner = null, DateOnly? Until = null);
