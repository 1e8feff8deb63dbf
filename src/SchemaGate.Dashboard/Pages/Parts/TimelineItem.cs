using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>Entries in a row that say the same, as one.</summary>
/// <param name="First">The oldest of them.</param>
/// <param name="Last">The newest of them.</param>
/// <param name="Count">How many they are.</param>
internal sealed record TimelineItem(LedgerEntry First, LedgerEntry Last, int Count)
{
    /// <param name="entries">Oldest first.</param>
    /// <returns>Oldest first.</returns>
    public static IReadOnlyList<TimelineItem> Fold(IEnumerable<LedgerEntry> entries)
    {
        var items = new List<TimelineItem>();
        foreach (var entry in entries)
        {
            if (items is [.., var newest] && newest.Last.Kind == entry.Kind && newest.Last.Sentence == entry.Sentence)
            {
                items[^1] = newest with { Last = entry, Count = newest.Count + 1 };
            }
            else
            {
                items.Add(new(entry, entry, 1));
            }
        }

        return items;
    }
}
