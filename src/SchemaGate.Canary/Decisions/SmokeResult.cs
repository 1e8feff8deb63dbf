namespace SchemaGate.Canary.Decisions;

/// <summary>How a smoke check went.</summary>
/// <param name="Problem">What is wrong; null when nothing is.</param>
public sealed record SmokeResult(string? Problem);
