using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>What can be done: each leads to a page that asks once more.</summary>
internal static class ControlLinks
{
    public static Html Of(DeploymentView view)
    {
        var wishes = view.IsNewest ? Wishes.For(view.Rollout) : [];
        return (view, wishes) switch
        {
            (_, []) or ({ HasControls: false }, _) => Html.Empty,
            ({ Person: null }, _) => Html.Of($"""<p><a href="/sign-in">Sign in</a> to {string.Join(", ", wishes.Select(Words.Wish))}.</p>"""),
            _ => Html.Of($"""<p class="controls">{wishes.Select(wish => Html.Of($"""<a class="button" id="{Wishes.WordOf(wish)}" href="/deployments/{view.Rollout.Number}/{Wishes.WordOf(wish)}">{Words.Wish(wish)}…</a>"""))}</p>"""),
        };
    }
}
