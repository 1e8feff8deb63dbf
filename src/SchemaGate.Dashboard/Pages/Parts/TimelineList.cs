using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>What happened, newest first.</summary>
internal static class TimelineList
{
    public static Html Of(IReadOnlyList<LedgerEntry> timeline) => Html.Of($"""
        <ol class="timeline" reversed>{TimelineItem.Fold(timeline).Reverse().Select(Item)}</ol>
        """);

    private static Html Item(TimelineItem item) => Html.Of($"""
        <li><time datetime="{item.First.At.ToString("O")}">{Words.Time(item.First.At)}</time> <span>{item.Last.Sentence}{Html.If(item.Count > 1, () => Html.Of($" <small>{item.Count} times, last at {Words.Time(item.Last.At)}</small>"))}</span></li>
        """);
}
