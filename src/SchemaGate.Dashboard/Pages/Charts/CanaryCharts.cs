using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Pages.Charts;

/// <summary>The canary against the stable revision, check by check.</summary>
internal static class CanaryCharts
{
    public static Html Of(IReadOnlyList<LedgerEntry> timeline, RecordedThresholds limits)
    {
        var checks = timeline.Select(entry => entry.Facts.Check).OfType<RecordedCheck>().ToList();
        if (checks.Count == 0)
        {
            return Html.Empty;
        }

        return Html.Of($"""
            <section aria-label="Canary against stable"><div class="grid charts">
            {Chart("Error rate", Words.Percent, limits.ErrorPercent, checks, revision => revision.ErrorRatio * 100)}
            {Chart("P95 latency", Words.Milliseconds, limits.LatencyP95, checks, revision => revision.LatencyP95)}
            {Chart("P99 latency", Words.Milliseconds, limits.LatencyP99, checks, revision => revision.LatencyP99)}
            </div>
            <details class="card"><summary>All checks as a table</summary><table class="wide">
            <thead><tr><th scope="col">Time</th><th scope="col">Verdict</th><th scope="col">Canary requests</th><th scope="col">Errors, canary</th><th scope="col">Errors, stable</th><th scope="col">P95, canary</th><th scope="col">P95, stable</th></tr></thead>
            <tbody>{checks.Select(Row)}</tbody></table></details></section>
            """);
    }

    private static Html Chart(string title, Func<double?, string> unit, double threshold, List<RecordedCheck> checks, Func<RecordedRevision, double?> value) =>
        new LineChart(title, unit, threshold).Draw(
            new Series("canary", [.. checks.Select(check => (check.At, value(check.Canary)))]),
            new Series("stable", [.. checks.Select(check => (check.At, value(check.Stable)))]));

    private static Html Row(RecordedCheck check) => Html.Of($"""
        <tr><td>{Words.Time(check.At)}</td><td>{Words.Of(check.Verdict)}</td><td>{Words.Count(check.Canary.Requests)}</td><td>{Words.Ratio(check.Canary.ErrorRatio)}</td><td>{Words.Ratio(check.Stable.ErrorRatio)}</td><td>{Words.Milliseconds(check.Canary.LatencyP95)}</td><td>{Words.Milliseconds(check.Stable.LatencyP95)}</td></tr>
        """);
}
