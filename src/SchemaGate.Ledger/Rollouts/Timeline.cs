using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Rollouts;

/// <summary>A part of what happened to a rollout.</summary>
/// <param name="Entries">Oldest first.</param>
/// <param name="Next">What to give as <c>Before</c> for the part before this one; null when this one begins with the first entry.</param>
public sealed record Timeline(IReadOnlyList<LedgerEntry> Entries, long? Next);
