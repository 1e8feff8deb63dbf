using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Markup;
using SchemaGate.Dashboard.Pages.Charts;
using SchemaGate.Dashboard.Pages.Parts;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Pages;

/// <summary>One deployment.</summary>
internal static class DeploymentPage
{
    public static Page Of(DeploymentView view)
    {
        var rollout = view.Rollout;
        return new(
            $"{rollout.Service.Name}: {Words.Of(rollout.Facts.Phase)}",
            Html.Of($"""
                <p><a href="/?service={Uri.EscapeDataString(rollout.Service.Name)}">All deployments of {rollout.Service.Name}</a></p>
                <h1>{rollout.Service.Name} <small>{rollout.Service.Environment}</small></h1>
                <p class="said" role="status" id="status">{Words.Of(rollout.Facts.Phase)}</p>
                <div id="live">
                {TicketNotice.Of(view.Ticket)}
                {Warnings(rollout, view.IsNewest)}
                <div class="grid">
                <section class="card" aria-labelledby="state"><h2 id="state">State</h2>{State(rollout)}{ControlLinks.Of(view)}</section>
                <section class="card" aria-labelledby="checks"><h2 id="checks">Last check</h2>{CheckTable.Of(rollout.Check)}</section>
                </div>
                {TimelinePart.Of(view)}
                {CanaryCharts.Of(view.Timeline.Entries, rollout.Facts.Thresholds)}
                {ContractReport.Of(view.Contract)}
                <section class="card" aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>{TimelineList.Of(view.Timeline.Entries)}{TimelinePart.Older(view)}</section>
                </div>
                """),
            IsLive: view.IsNewestPart);
    }

    private static Html State(RecordedRollout rollout) => Html.Of($"""
        <p>{Badge.Of(rollout.Facts.Phase)} {SplitBar.Of(rollout.Facts)}</p>
        <p>{rollout.Facts.Explanation ?? rollout.LastSentence}</p>
        <dl>
        <dt>Canary</dt><dd>{rollout.Facts.Canary ?? "–"}</dd>
        <dt>Stable</dt><dd>{rollout.Facts.Stable ?? "–"}</dd>
        <dt>Image</dt><dd>{rollout.Facts.Image ?? "–"}</dd>
        <dt>Reason</dt><dd>{(rollout.Facts.Reason is { } reason ? Words.Of(reason) : "–")}</dd>
        <dt>Started</dt><dd>{Words.Time(rollout.Facts.Started)}</dd>
        <dt>Where</dt><dd>{rollout.Service.Project} {rollout.Service.Region}</dd>
        <dt>Rollout</dt><dd>{rollout.Rollout}</dd>
        </dl>
        """);

    private static Html Warnings(RecordedRollout rollout, bool isNewest)
    {
        var facts = rollout.Facts;
        return Html.Of($"""
            {Html.If(facts.Phase == Phase.RollbackFailed, () => Warning("bad", $"The rollback failed: {facts.Canary} may still serve traffic. A person is needed now."))}
            {Html.If(isNewest && facts.CleanUp is CleanUp.DeletePending or CleanUp.ReleaseDeletePending, () => Warning("wait", $"Revision {facts.Canary} is still there: the platform does not delete the newest revision. The next deployment removes it."))}
            {Html.If(isNewest && facts is { Phase: Phase.RolledBack, IsTemplateOfCanary: true }, () => Warning("wait", $"The service's template still holds what was rolled back ({facts.Canary}): a change of settings would make a revision from it. Deploy a good one first."))}
            """);
    }

    private static Html Warning(string tone, string sentence) => Html.Of($"""<p class="notice {tone}">{sentence}</p>""");
}
