using SchemaGate.Dashboard.Markup;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>Each metric of a check against its threshold.</summary>
internal static class CheckTable
{
    public static Html Of(RecordedCheck? check) => check is null
        ? Html.Of($"<p>The canary has not been checked yet.</p>")
        : Html.Of($"""
            <p>{Badge.Of(check.Verdict)} {check.Explanation}</p>
            <table class="rows">
            <thead><tr><th scope="col">Metric</th><th scope="col">Canary</th><th scope="col">Threshold</th><th scope="col">Verdict</th></tr></thead>
            <tbody>{check.Metrics.Select(Row)}</tbody>
            </table>
            <p><small>Stable: {Words.Count(check.Stable.Requests)} requests, {Words.Ratio(check.Stable.ErrorRatio)} errors, P95 {Words.Milliseconds(check.Stable.LatencyP95)}, P99 {Words.Milliseconds(check.Stable.LatencyP99)}. Data {Words.Span(TimeSpan.FromSeconds(check.DataAge))} old at {Words.Time(check.At)}.</small></p>
            """);

    private static Html Row(RecordedMetric metric) => Html.Of($"""
        <tr title="{metric.Explanation}"><th scope="row">{Words.Of(metric.Metric)}</th><td data-label="Canary">{Words.Value(metric.Metric, metric.Value)}</td><td data-label="Threshold">{Words.Value(metric.Metric, metric.Threshold)}</td><td data-label="Verdict">{Badge.Of(metric.Verdict)}</td></tr>
        """);
}
