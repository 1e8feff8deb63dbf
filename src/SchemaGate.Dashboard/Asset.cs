using Microsoft.AspNetCore.Routing;

namespace SchemaGate.Dashboard;

/// <summary>The files that come with the dashboard. Only those that are named here can be asked for.</summary>
internal static class Asset
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/style.css", "style.css", "text/css; charset=utf-8");
        Map(routes, "/live.js", "live.js", "text/javascript; charset=utf-8");
        Map(routes, "/icon.svg", "icon.svg", "image/svg+xml");
        Map(routes, "/api/v1/openapi.json", "openapi.json", "application/json");
    }

    private static void Map(IEndpointRouteBuilder routes, string path, string name, string type) => routes.MapLook(path, async context =>
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-cache";
        var content = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        await using (content.ConfigureAwait(false))
        {
            await content.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        }
    });
}
