using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>What happened, newest first.</summary>
internal static class TimelineList
{
    public static Html Of(IReadOnlyList<LedgerEntry> timeline) => Html.Of($"""
        <ol class="timeline" reversed>{timeline.Reverse().Select(Item)}</ol>
        """);

    private static Html Item(LedgerEntry entry) => Html.Of($"""
        <li><time datetime="{entry.At.ToString("O")}">{Words.Time(entry.At)}</time> <span>{entry.Sentence}</span></li>
        """);
}
