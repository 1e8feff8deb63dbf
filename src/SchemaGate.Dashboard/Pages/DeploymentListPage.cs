using SchemaGate.Dashboard.Markup;
using SchemaGate.Dashboard.Pages.Parts;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Pages;

/// <summary>Deployments, newest first.</summary>
internal static class DeploymentListPage
{
    /// <param name="rollouts">One more than a page holds, when there are more.</param>
    /// <param name="page">Which part of the list it is.</param>
    /// <param name="now">Now.</param>
    public static Page Of(IReadOnlyList<RecordedRollout> rollouts, RolloutPage page, DateTimeOffset now) => new(
        page.Service ?? "Deployments",
        Html.Of($"""
            <h1>{(page.Service is null ? "Deployments" : $"Deployments of {page.Service}")}</h1>
            <div id="live">
            {(rollouts.Count == 0 ? Nothing(page) : Table(rollouts.Take(page.Size), now))}
            </div>
            {Html.If(rollouts.Count > page.Size, () => Older(rollouts[page.Size - 1].Number, page.Service))}
            """),
        IsLive: page.Before is null);

    private static Html Nothing(RolloutPage page) => page.Before is null
        ? Html.Of($"<p>No deployment has been recorded yet. Run <code>schemagate gate --ledger …</code> with the ledger of this dashboard.</p>")
        : Html.Of($"<p>There are no older deployments.</p>");

    private static Html Table(IEnumerable<RecordedRollout> rollouts, DateTimeOffset now) => Html.Of($"""
        <table class="cards">
        <thead><tr><th scope="col">Service</th><th scope="col">State</th><th scope="col">Traffic</th><th scope="col">Canary errors</th><th scope="col">Canary P95</th><th scope="col">Data age</th><th scope="col">Reason</th><th scope="col">Last event</th></tr></thead>
        <tbody>{rollouts.Select(rollout => Row(rollout, now))}</tbody>
        </table>
        """);

    private static Html Row(RecordedRollout rollout, DateTimeOffset now) => Html.Of($"""
        <tr>
        <th scope="row"><a id="d{rollout.Number}" href="/deployments/{rollout.Number}">{rollout.Service.Name}</a> <small>{rollout.Service.Environment} · {rollout.Facts.Canary ?? rollout.Rollout}</small></th>
        <td data-label="State">{Badge.Of(rollout.Facts.Phase)}</td>
        <td data-label="Traffic">{SplitBar.Of(rollout.Facts)}</td>
        <td data-label="Canary errors">{Words.Ratio(rollout.Check?.Canary.ErrorRatio)}</td>
        <td data-label="Canary P95">{Words.Milliseconds(rollout.Check?.Canary.LatencyP95)}</td>
        <td data-label="Data age">{(rollout.Check is { } check ? Words.Span(TimeSpan.FromSeconds(check.DataAge)) : "–")}</td>
        <td data-label="Reason">{rollout.Facts.Explanation ?? rollout.LastSentence}</td>
        <td data-label="Last event"><time datetime="{rollout.LastAt.ToString("O")}" title="{Words.Time(rollout.LastAt)}">{Words.Span(now - rollout.LastAt)} ago</time></td>
        </tr>
        """);

    private static Html Older(long before, string? service) =>
        Html.Of($"""<p><a rel="next" href="/?before={before}{(service is null ? "" : $"&service={Uri.EscapeDataString(service)}")}">Older deployments</a></p>""");
}
