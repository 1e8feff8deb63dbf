using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Security;
using SchemaGate.Dashboard.Services;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Pages;

/// <summary>The pages that can be looked at.</summary>
internal sealed class PageRoutes(DashboardOptions options, Gatekeeper gatekeeper, ControlDesk desk)
{
    private const int PageSize = 50;

    // All of a rollout of two hours; older ones are a link away.
    private const int TimelineSize = 150;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapLook("/", ListAsync);
        routes.MapLook("/deployments/{number:long}", ShowAsync);
        routes.MapLook("/services", ServicesAsync);
        routes.MapLook("/healthz", context => context.Response.WriteAsync("ok\n", context.RequestAborted));
        routes.MapFallback("{*path}", context => Faults.AnswerAsync(context, 404, "Not found", "There is nothing at this address."));
    }

    private async Task ListAsync(HttpContext context)
    {
        var page = new RolloutPage(PageSize, QueryNumber.Of(context, "before"), context.Request.Query["service"].FirstOrDefault());
        var rollouts = await options.Ledger.ListAsync(page with { Size = PageSize + 1 }, context.RequestAborted).ConfigureAwait(false);
        await PageResult.WriteAsync(context, 200, DeploymentListPage.Of(rollouts, page, options.Clock.GetUtcNow()), gatekeeper.PersonOf(context)).ConfigureAwait(false);
    }

    private async Task ServicesAsync(HttpContext context)
    {
        var services = await ServiceSummaries.OfAsync(options.Ledger, context.RequestAborted).ConfigureAwait(false);
        await PageResult.WriteAsync(context, 200, ServiceListPage.Of(services), gatekeeper.PersonOf(context)).ConfigureAwait(false);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var person = gatekeeper.PersonOf(context);
        var (number, before) = (RouteNumber.Of(context), QueryNumber.Of(context, "before"));
        var page = await options.Ledger.FindAsync(number, context.RequestAborted).ConfigureAwait(false) is { } rollout
            ? DeploymentPage.Of(new()
            {
                Rollout = rollout,
                Timeline = await options.Ledger.TimelineAsync(number, new(TimelineSize, before), context.RequestAborted).ConfigureAwait(false),
                IsNewestPart = before is null,
                Contract = await options.Ledger.ContractAsync(number, context.RequestAborted).ConfigureAwait(false),
                IsNewest = await NewestRollout.IsAsync(options.Ledger, rollout, context.RequestAborted).ConfigureAwait(false),
                HasControls = desk.IsOpen && gatekeeper.LetsWrite,
                Ticket = desk.TicketOf(rollout),
                Person = person,
            })
            : null;
        await PageResult.WriteAsync(context, page is null ? 404 : 200, page ?? ProblemPage.NotFound(), person).ConfigureAwait(false);
    }
}
