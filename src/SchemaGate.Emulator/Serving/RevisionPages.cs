using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Serving;

/// <summary>What the revisions answer over HTTP: at the address of their tag, and at the service's address by the split.</summary>
internal sealed class RevisionPages(Backend backend)
{
    private int _requests;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.Map("/tags/{tag}/{**path}", context => Answer(context, Tagged((string)context.Request.RouteValues["tag"]!)));
        routes.Map("/service/{**path}", context => Answer(context, Routed()));
        routes.MapGet("/emulator/clock", AnswerClock);
    }

    private string? Tagged(string tag) => backend.Use((cloud, _) => cloud.History.Current.FirstOrDefault(share => share.Tag == tag)?.Revision);

    // One request after the other goes through the hundred parts of the split, so that the shares are exact.
    private string? Routed() => backend.Use((cloud, now) => cloud.History.RevisionAt(now, Interlocked.Increment(ref _requests) * 61 % 100));

    private async Task Answer(HttpContext context, string? revision)
    {
        var status = revision is null ? StatusCodes.Status404NotFound : backend.Use((cloud, _) => cloud.RoleOf(revision)).HttpStatus;
        var isDocument = "/" + context.Request.RouteValues["path"] == backend.Options.DocumentPath && status == StatusCodes.Status200OK;
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(isDocument ? DocumentOf(revision!) : Body(revision, status), context.RequestAborted);
    }

    private string DocumentOf(string revision)
    {
        var isStable = backend.Use((cloud, _) => revision == cloud.Stable);
        return (isStable ? backend.Options.StableDocument : backend.Options.CanaryDocument) ?? ScenarioLibrary.TextOf("orders.json");
    }

    private static string Body(string? revision, int status) =>
        $$"""{"revision":"{{JsonEncodedText.Encode(revision ?? "")}}","status":{{status}}}""";

    // Another process needs the first two to have the same time, and the address to talk to the services.
    private async Task AnswerClock(HttpContext context)
    {
        var (anchor, speed) = backend.Clock is ScaledTimeProvider clock ? (clock.Anchor, clock.Speed) : (backend.Clock.GetUtcNow(), 1);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(string.Create(null, $$"""{"anchor":"{{anchor:O}}","speed":{{speed}},"address":"{{backend.Address}}"}"""), context.RequestAborted);
    }
}
