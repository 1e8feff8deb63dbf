using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SchemaGate.Dashboard.Tests.Security.Iap;

/// <summary>Publishes keys on this machine as Google does, and counts who asks.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private int _asked;

    private KeyServer(WebApplication server) => _server = server;

    /// <summary>What is published; null: the server fails.</summary>
    public string? Keys { get; set; }

    public int Asked => _asked;

    public string Address => $"{_server.Urls.Single()}/public_key-jwk";

    public static async Task<KeyServer> StartAsync(string keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new KeyServer(builder.Build()) { Keys = keys };
        server._server.MapGet("/public_key-jwk", server.Answer);
        await server._server.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IResult Answer()
    {
        Interlocked.Increment(ref _asked);
        return Keys is null ? Results.StatusCode(500) : Results.Text(Keys, "application/json");
    }
}
