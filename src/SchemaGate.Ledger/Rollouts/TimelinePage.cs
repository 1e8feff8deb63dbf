namespace SchemaGate.Ledger.Rollouts;

/// <summary>Which part of what happened to a rollout.</summary>
/// <param name="Size">At most this many entries.</param>
/// <param name="Before">Only those before this place; null to end with the newest.</param>
public sealed record TimelinePage(int Size, long? Before = null);
