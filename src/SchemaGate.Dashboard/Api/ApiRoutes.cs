using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Pages;
using SchemaGate.Dashboard.Security;
using SchemaGate.Dashboard.Security.Tokens;
using SchemaGate.Dashboard.Services;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Api;

/// <summary>The JSON API. <c>openapi.json</c> describes it.</summary>
internal sealed class ApiRoutes(DashboardOptions options, Gatekeeper gatekeeper, ControlDesk desk)
{
    private const int UsualSize = 50;
    private const int LargestSize = 200;
    private const int UsualEvents = 100;
    private const int MostEvents = 500;
    private const string Deployment = "/api/v1/deployments/{number:long}";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapLook("/api/v1/deployments", ListAsync);
        routes.MapLook(Deployment, ShowAsync);
        routes.MapLook("/api/v1/services", ServicesAsync);
        routes.MapPost("/api/v1/events", context => WithTokenAsync(context, () => AppendAsync(context)));
        foreach (var wish in Enum.GetValues<OperatorWish>())
        {
            routes.MapPost($"{Deployment}/{Wishes.WordOf(wish)}", context => WithTokenAsync(context, () => ActAsync(context, wish)));
        }
    }

    private async Task ListAsync(HttpContext context)
    {
        var (size, before) = (SizeOf(context, UsualSize, LargestSize), QueryNumber.Of(context, "before"));
        var rollouts = await options.Ledger.ListAsync(new(size + 1, before, context.Request.Query["service"].FirstOrDefault()), context.RequestAborted).ConfigureAwait(false);
        var answer = new DeploymentsAnswer([.. rollouts.Take(size)], rollouts.Count > size ? rollouts[size - 1].Number : null);
        await JsonResult.WriteAsync(context, 200, answer, DashboardJson.Default.DeploymentsAnswer).ConfigureAwait(false);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var number = RouteNumber.Of(context);
        if (await options.Ledger.FindAsync(number, context.RequestAborted).ConfigureAwait(false) is not { } rollout)
        {
            await JsonResult.RefuseAsync(context, 404, "There is no such deployment.").ConfigureAwait(false);
            return;
        }

        var page = new TimelinePage(SizeOf(context, UsualEvents, MostEvents), QueryNumber.Of(context, "before"));
        var timeline = await options.Ledger.TimelineAsync(number, page, context.RequestAborted).ConfigureAwait(false);
        var contract = await options.Ledger.ContractAsync(number, context.RequestAborted).ConfigureAwait(false);
        await JsonResult.WriteAsync(context, 200, new(rollout, timeline.Entries, timeline.Next, contract), DashboardJson.Default.DeploymentAnswer).ConfigureAwait(false);
    }

    private static int SizeOf(HttpContext context, int usual, int largest) => (int)Math.Clamp(QueryNumber.Of(context, "size") ?? usual, 1, largest);

    private async Task ServicesAsync(HttpContext context)
    {
        var services = await ServiceSummaries.OfAsync(options.Ledger, context.RequestAborted).ConfigureAwait(false);
        await JsonResult.WriteAsync(context, 200, new(services), DashboardJson.Default.ServicesAnswer).ConfigureAwait(false);
    }

    private async Task AppendAsync(HttpContext context)
    {
        var entries = await JsonResult.ReadAsync(context, DashboardJson.Default.IReadOnlyListLedgerEntry).ConfigureAwait(false);
        if (entries is null || entries.Count > MostEvents || !entries.All(entry => entry is not null && EntryLimits.Allow(entry)))
        {
            await JsonResult.RefuseAsync(context, 400, $"Give a JSON array of at most {MostEvents} events, as openapi.json describes them.").ConfigureAwait(false);
            return;
        }

        await options.Ledger.AppendAsync(entries, context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = 204;
    }

    private async Task ActAsync(HttpContext context, OperatorWish wish)
    {
        var question = await JsonResult.ReadAsync(context, DashboardJson.Default.ControlQuestion).ConfigureAwait(false);
        var rollout = await options.Ledger.FindAsync(RouteNumber.Of(context), context.RequestAborted).ConfigureAwait(false);
        var refusal = (question, rollout) switch
        {
            ({ IsComplete: false } or null, _) => (400, "Give actor (at most 100 characters) and reason (at most 300)."),
            (_, null) => (404, "There is no such deployment."),
            _ when !desk.IsOpen || !Wishes.For(rollout).Contains(wish) || !await NewestRollout.IsAsync(options.Ledger, rollout, context.RequestAborted).ConfigureAwait(false) => (409, $"This deployment cannot be asked to {Words.Wish(wish)} as it stands."),
            _ => desk.TryBegin(rollout, new(wish, question.Actor.Trim(), question.Reason.Trim())) is { } other ? (409, $"{other.Request.Actor} asked to {Words.Wish(other.Request.Wish)} this service, and that is being carried out.") : (202, ""),
        };
        context.Response.StatusCode = refusal.Item1;
        await (refusal.Item1 == 202 ? Task.CompletedTask : JsonResult.RefuseAsync(context, refusal.Item1, refusal.Item2)).ConfigureAwait(false);
    }

    // Only the header counts here, never the cookie: no other site can make a browser send it.
    private async Task WithTokenAsync(HttpContext context, Func<Task> act) =>
        await (await gatekeeper.Tokens.CheckBearerAsync(context).ConfigureAwait(false) switch
        {
            TokenCheck.Right => act(),
            TokenCheck.TooMany => RefuseAsync(context, 429, "That is not the token, and there were many wrong ones from this address: answers come late now. Send the one that the dashboard was started with."),
            TokenCheck.Missing => RefuseAsync(context, 401, "Send the token as `Authorization: Bearer …`."),
            _ => RefuseAsync(context, 401, "That is not the token. Send the one that the dashboard was started with."),
        }).ConfigureAwait(false);

    private static Task RefuseAsync(HttpContext context, int status, string title)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return JsonResult.RefuseAsync(context, status, title);
    }
}
