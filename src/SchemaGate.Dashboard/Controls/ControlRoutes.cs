using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Pages;
using SchemaGate.Dashboard.Security;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>Promote, roll back, hold: a page that asks once more, and a form that does it.</summary>
internal sealed class ControlRoutes(DashboardOptions options, Gatekeeper gatekeeper, ControlDesk desk)
{
    private const int LongestReason = 300;

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var wish in Enum.GetValues<OperatorWish>())
        {
            var pattern = $"/deployments/{{number:long}}/{Wishes.WordOf(wish)}";
            routes.MapLook(pattern, context => ConfirmAsync(context, wish));
            routes.MapPost(pattern, context => ActAsync(context, wish));
        }
    }

    private async Task ConfirmAsync(HttpContext context, OperatorWish wish)
    {
        var person = gatekeeper.PersonOf(context);
        if (person is null)
        {
            await PageResult.WriteAsync(context, 403, ProblemPage.NotSignedIn()).ConfigureAwait(false);
            return;
        }

        var rollout = await FindAsync(context).ConfigureAwait(false);
        var isPossible = rollout is not null && await IsPossibleAsync(rollout, wish, context).ConfigureAwait(false);
        await PageResult.WriteAsync(context, isPossible ? 200 : 409, isPossible ? ConfirmPage.Of(rollout!, wish, person) : ProblemPage.Changed(), person).ConfigureAwait(false);
    }

    private async Task ActAsync(HttpContext context, OperatorWish wish)
    {
        var person = gatekeeper.PersonOf(context);
        var form = await SmallForm.ReadAsync(context).ConfigureAwait(false);
        if (person is null || form is null || !Gatekeeper.IsOwnForm(context, form, person))
        {
            await PageResult.WriteAsync(context, 403, person is null ? ProblemPage.NotSignedIn() : ProblemPage.ForeignForm(), person).ConfigureAwait(false);
            return;
        }

        await ActAsync(context, form, new(wish, person.Name, form["reason"].ToString().Trim()), person).ConfigureAwait(false);
    }

    private async Task ActAsync(HttpContext context, IFormCollection form, OperatorRequest request, Person person)
    {
        var rollout = await FindAsync(context).ConfigureAwait(false);
        if (rollout is null || !IsAsSeen(rollout, form) || !await IsPossibleAsync(rollout, request.Wish, context).ConfigureAwait(false))
        {
            await PageResult.WriteAsync(context, 409, ProblemPage.Changed(), person).ConfigureAwait(false);
        }
        else if (request.Comment.Length is 0 or > LongestReason)
        {
            await PageResult.WriteAsync(context, 400, ProblemPage.Of("Why?", $"Nothing was done: give a reason of at most {LongestReason} characters. It is recorded."), person).ConfigureAwait(false);
        }
        else if (desk.TryBegin(rollout, request) is { } other)
        {
            await PageResult.WriteAsync(context, 409, ProblemPage.Busy(other.Request.Actor, Words.Wish(other.Request.Wish)), person).ConfigureAwait(false);
        }
        else
        {
            context.Response.Redirect($"/deployments/{rollout.Number}");
            context.Response.StatusCode = 303;
        }
    }

    // Between two steps of the same watching nothing changes that a person decided upon.
    private static bool IsAsSeen(RecordedRollout rollout, IFormCollection form) =>
        form["canary"] == (rollout.Facts.Canary ?? "") && (form["phase"] == rollout.Facts.Phase.ToString() || !rollout.Facts.Phase.IsEnd());

    private Task<RecordedRollout?> FindAsync(HttpContext context) => options.Ledger.FindAsync(RouteNumber.Of(context), context.RequestAborted);

    private async Task<bool> IsPossibleAsync(RecordedRollout rollout, OperatorWish wish, HttpContext context) =>
        desk.IsOpen && Wishes.For(rollout).Contains(wish) && await NewestRollout.IsAsync(options.Ledger, rollout, context.RequestAborted).ConfigureAwait(false);
}
