using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SchemaGate.CloudRun.Tests.Connection;

/// <summary>What Google has to exchange tokens, on this machine.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TokenServer(WebApplication app) => _app = app;

    /// <summary>Path and token of each request.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<TokenServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var server = new TokenServer(builder.Build());
        server._app.MapPost("/token", server.ExchangeAsync);
        server._app.MapPost("/impersonate", server.ImpersonateAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The configuration of a workload identity federation that reads its token from a file.</summary>
    public JsonObject Federation(string tokenFile) => new()
    {
        ["type"] = "external_account",
        ["audience"] = "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/providers/github",
        ["subject_token_type"] = "urn:ietf:params:oauth:token-type:jwt",
        ["token_url"] = _app.Urls.First() + "/token",
        ["service_account_impersonation_url"] = _app.Urls.First() + "/impersonate",
        ["credential_source"] = new JsonObject { ["file"] = tokenFile },
    };

    /// <summary>The key of a service account.</summary>
    public JsonObject Key(string email, string privateKey) => new()
    {
        ["type"] = "service_account",
        ["client_email"] = email,
        ["private_key_id"] = "1",
        ["private_key"] = privateKey,
        ["token_uri"] = _app.Urls.First() + "/token",
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task ExchangeAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        Requests.Add($"/token {form["subject_token"]}");
        if (form["assertion"].Count > 0)
        {
            Requests[^1] = $"/token {form["assertion"]}";
            await AnswerAsync(context, 200, """{"access_token":"token-of-the-key","token_type":"Bearer","expires_in":3600}""");
            return;
        }

        var isKnown = form["subject_token"] == "token-of-the-pipeline";
        await AnswerAsync(context, isKnown ? 200 : 400, isKnown
            ? """{"access_token":"federated-token","issued_token_type":"urn:ietf:params:oauth:token-type:access_token","token_type":"Bearer","expires_in":3600}"""
            : """{"error":"invalid_grant","error_description":"The token is not from here."}""");
    }

    private async Task ImpersonateAsync(HttpContext context)
    {
        Requests.Add($"/impersonate {context.Request.Headers.Authorization}");
        await AnswerAsync(context, 200, """{"accessToken":"token-of-the-service-account","expireTime":"2999-01-01T00:00:00Z"}""");
    }

    private static Task AnswerAsync(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
