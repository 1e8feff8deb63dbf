using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>Says when charts and timeline do not show all of a long rollout, and leads to the rest.</summary>
internal static class TimelinePart
{
    public static Html Of(DeploymentView view) => view switch
    {
        { Timeline.Entries: [] } or { IsNewestPart: true, Timeline.Next: null } => Html.Empty,
        { IsNewestPart: true } => Html.Of($"<p>Charts and timeline begin at {From(view)}. {Link(view)}</p>"),
        _ => Html.Of($"""<p>Charts and timeline show {From(view)} to {Words.Time(view.Timeline.Entries[^1].At)}. {Link(view)} <a href="/deployments/{view.Rollout.Number}">Newest events</a></p>"""),
    };

    /// <summary>Leads to what was before; nothing when there is nothing.</summary>
    public static Html Older(DeploymentView view) => Html.If(view.Timeline.Next is not null, () => Html.Of($"<p>{Link(view)}</p>"));

    private static string From(DeploymentView view) => Words.Time(view.Timeline.Entries[0].At);

    private static Html Link(DeploymentView view) => view.Timeline.Next is { } next
        ? Html.Of($"""<a rel="next" href="/deployments/{view.Rollout.Number}?before={next}">Older events</a>""")
        : Html.Empty;
}
