using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>The metrics of all deployments, made from the ledger at each scrape.</summary>
internal sealed class ExpositionRoutes(DashboardOptions options)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapLook("/metrics", async context =>
    {
        var counters = new Counters(await options.Ledger.TotalsAsync(context.RequestAborted).ConfigureAwait(false));
        var gauges = new Gauges(await options.Ledger.NewestOfEachAsync(context.RequestAborted).ConfigureAwait(false));
        var contracts = new ContractGauges(await options.Ledger.ComparisonsAsync(context.RequestAborted).ConfigureAwait(false));
        context.Response.ContentType = TextFormat.ContentType;
        await context.Response.WriteAsync(TextFormat.Write([.. counters.Families(), .. gauges.Families(), .. contracts.Families()]), context.RequestAborted).ConfigureAwait(false);
    });
}
