namespace SchemaGate.Ledger.Rollouts;

/// <summary>A part of the list of rollouts.</summary>
/// <param name="Size">At most this many.</param>
/// <param name="Before">Only those with a smaller number; null to begin with the newest.</param>
/// <param name="Service">Only those of this service; null for all.</param>
public sealed record RolloutPage(int Size, long? Before = null, string? Service = null);
