using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Rollouts;

/// <summary>Adds an entry to what is known of its rollout.</summary>
internal static class RolloutFold
{
    /// <param name="before">The rollout before; null for its first entry.</param>
    /// <param name="entry">What happened.</param>
    public static RecordedRollout Apply(RecordedRollout? before, LedgerEntry entry) => new()
    {
        Number = before?.Number ?? 0,
        Rollout = entry.Rollout,
        Service = entry.Service,
        LastAt = entry.At,
        LastSentence = entry.Sentence,
        Facts = FactsOf(before?.Facts, entry),
        Check = entry.Facts.Check ?? before?.Check,
        Contract = (entry.Facts.Contract is { } contract ? contract with { Findings = [] } : null) ?? before?.Contract,
        FirstTraffic = before?.FirstTraffic ?? (entry.Kind == nameof(Shifted) ? entry.At : null),
        Ended = IsEnd(entry) ? entry.Facts.Phase : before?.Ended,
        EndedAt = IsEnd(entry) && before?.Ended != entry.Facts.Phase ? entry.At : before?.EndedAt,
    };

    // Who takes over to end a rollout knows neither its image nor its steps, and judges nothing.
    private static RolloutFacts FactsOf(RolloutFacts? before, LedgerEntry entry) => entry.Facts with
    {
        Check = null,
        Contract = null,
        Fault = null,
        IsClaimed = entry.Facts.IsClaimed || before?.IsClaimed == true,
        Image = entry.Facts.Image ?? before?.Image,
        Steps = before?.Steps ?? entry.Facts.Steps,
        Thresholds = entry.Facts.Check is null && before is not null ? before.Thresholds : entry.Facts.Thresholds,
    };

    // An end is an event of its own; cleaning up and warnings come after it.
    private static bool IsEnd(LedgerEntry entry) => entry.Facts.Phase.IsEnd() && entry.Kind == entry.Facts.Phase.ToString();
}
