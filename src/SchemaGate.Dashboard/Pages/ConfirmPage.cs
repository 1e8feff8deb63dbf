using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Markup;
using SchemaGate.Dashboard.Security;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Pages;

/// <summary>Asks once more before something is done, with the names of the revisions.</summary>
internal static class ConfirmPage
{
    public static Page Of(RecordedRollout rollout, OperatorWish wish, Person person)
    {
        var (service, word) = ($"{rollout.Service.Name} ({rollout.Service.Environment})", Words.Wish(wish));
        return new(
            $"{word} {rollout.Service.Name}?",
            Html.Of($"""
                <h1>{Capital(word)} {service}?</h1>
                <p>{Consequence(rollout, wish)}</p>
                <form class="card narrow" method="post" action="/deployments/{rollout.Number}/{Wishes.WordOf(wish)}">
                {Frame.FormToken(person)}
                <input type="hidden" name="phase" value="{rollout.Facts.Phase.ToString()}">
                <input type="hidden" name="canary" value="{rollout.Facts.Canary ?? ""}">
                <label for="reason">Reason</label>
                <input id="reason" name="reason" maxlength="300" required>
                <p><small>Recorded as done by {person.Name}.</small></p>
                <button class="act">{Capital(word)} now</button> <a href="/deployments/{rollout.Number}">Cancel</a>
                </form>
                """));
    }

    private static string Consequence(RecordedRollout rollout, OperatorWish wish)
    {
        var (stable, canary) = (rollout.Facts.Stable ?? "the stable revision", rollout.Facts.Canary ?? "the canary");
        return wish switch
        {
            OperatorWish.Promote => $"{canary} gets all traffic, and {stable} none. It is no longer watched.",
            OperatorWish.Rollback => $"{stable} gets all traffic, and {canary} none.",
            _ => $"{canary} keeps {rollout.Facts.Traffic ?? 0} % of the traffic beside {stable}, and nobody goes on by himself.",
        };
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";
}
