using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Pages.Parts;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests.Pages.Parts;

public sealed class TimelineItemTests
{
    [Fact]
    public void What_says_the_same_in_a_row_is_one_item()
    {
        var items = TimelineItem.Fold([Waiting(1), Waiting(2), Waiting(3), LedgerEntries.Of("r1", "Shifted", Phase.Observing, 4), Waiting(5), Waiting(6) with { Sentence = "Other." }]);
        Assert.Equal(
            [("NothingNew", 1, 3, 3), ("Shifted", 4, 4, 1), ("NothingNew", 5, 5, 1), ("NothingNew", 6, 6, 1)],
            items.Select(item => (item.First.Kind, SecondOf(item.First.At), SecondOf(item.Last.At), item.Count)));
    }

    private static int SecondOf(DateTimeOffset at) => (int)(at - LedgerEntries.Start).TotalSeconds;

    private static SchemaGate.Ledger.Entries.LedgerEntry Waiting(int second) => LedgerEntries.Of("r1", "NothingNew", Phase.Observing, second) with { Sentence = "No newer data yet." };
}
