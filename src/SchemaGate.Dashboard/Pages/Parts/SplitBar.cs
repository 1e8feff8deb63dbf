using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>How the traffic is split between stable and canary.</summary>
internal static class SplitBar
{
    public static Html Of(RolloutFacts facts) => facts.Traffic is { } percent
        ? Html.Of($"""
            <span class="split"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="stable-fill" width="100" height="8"/><rect class="canary-fill" width="{percent}" height="8"/></svg>
            <span>{percent} % canary, {100 - percent} % stable</span></span>
            """)
        : Html.Of($"–");
}
