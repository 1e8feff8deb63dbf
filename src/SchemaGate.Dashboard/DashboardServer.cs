using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchemaGate.Dashboard.Api;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Exposition;
using SchemaGate.Dashboard.Pages;
using SchemaGate.Dashboard.Security;
using SchemaGate.Dashboard.Security.Iap;
using SchemaGate.Dashboard.Security.Origins;

namespace SchemaGate.Dashboard;

/// <summary>Serves the pages, the API and the metrics of deployments.</summary>
public sealed class DashboardServer : IAsyncDisposable
{
    // A batch of 200 events is about half of it.
    private const int LargestBody = 1024 * 1024;
    private const int LeastToken = 16;

    private readonly WebApplication _server;
    private readonly ControlDesk _desk;

    private DashboardServer(WebApplication server, ControlDesk desk) => (_server, _desk) = (server, desk);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <exception cref="DashboardException">It cannot listen there, or must not.</exception>
    /// <exception cref="SchemaGate.Ledger.LedgerException">The ledger cannot be opened or written: then it does not listen at all.</exception>
    public static async Task<DashboardServer> StartAsync(DashboardOptions options, CancellationToken cancellation)
    {
        Refuse(options);
        await options.Ledger.CheckAsync(cancellation).ConfigureAwait(false);
        var gatekeeper = new Gatekeeper(options, await SigningKey.OfAsync(options, cancellation).ConfigureAwait(false));
        var faults = new Faults(options.Tell);
        var server = Build(options.Url);
#pragma warning disable CA2000 // The server that is returned disposes of it.
        var desk = new ControlDesk(options.Control, faults, options.Clock);
#pragma warning restore CA2000
        Map(server, options, gatekeeper, desk, faults);
        await StartAsync(server, options.Url, cancellation).ConfigureAwait(false);
        return new(server, desk);
    }

    /// <summary>Stops listening; what people have asked for is carried out first.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync().ConfigureAwait(false);
        await _desk.DisposeAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    // It reads no configuration of its surroundings, writes no log, and leaves signals to its caller.
    private static WebApplication Build(Uri url)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url.GetLeftPart(UriPartial.Authority)).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddSingleton<IHostLifetime>(new SilentLifetime());
        return builder.Build();
    }

    private static void Map(WebApplication server, DashboardOptions options, Gatekeeper gatekeeper, ControlDesk desk, Faults faults)
    {
        server.Use(SecurityHeaders.AddAsync);
        ProxyTrust.Use(server, options.TrustedProxies);
        server.Use(faults.AnswerAsync);
        server.Use(new HostDoor(options.Url, options.Hosts).LetInAsync);
        UseIap(server, options, gatekeeper);
        new PageRoutes(options, gatekeeper, desk).Map(server);
        new ControlRoutes(options, gatekeeper, desk).Map(server);
        new SignInRoutes(gatekeeper).Map(server);
        new ApiRoutes(options, gatekeeper, desk).Map(server);
        new ExpositionRoutes(options).Map(server);
        Asset.Map(server);
    }

    private static void UseIap(WebApplication server, DashboardOptions options, Gatekeeper gatekeeper)
    {
        if (options.Iap is { } iap)
        {
#pragma warning disable CA2000 // The server disposes of them when it has stopped.
            var keys = new IapKeys(iap.Keys, options.Clock, options.Tell);
#pragma warning restore CA2000
            server.Lifetime.ApplicationStopped.Register(keys.Dispose);
            server.Use(new IapDoor(new(iap.Audience, keys, options.Clock), gatekeeper).LetInAsync);
        }
    }

    private static void Refuse(DashboardOptions options)
    {
        if (options.Url.Scheme != Uri.UriSchemeHttp)
        {
            throw new DashboardException($"The dashboard speaks plain http. Give an http address, and put a proxy that speaks https before it.");
        }

        if (options is { Token: null, Iap: null } && !options.Url.IsLoopback)
        {
            throw new DashboardException($"The dashboard does not listen on {options.Url.Authority} without a token: others could reach it. Set SCHEMAGATE_TOKEN, --token-file or --iap-audience, or listen on 127.0.0.1.");
        }

        if (options.Iap is { } iap && Uri.TryCreate(iap.Keys, UriKind.Absolute, out var keys) && keys is { IsFile: false, IsLoopback: false } && keys.Scheme != Uri.UriSchemeHttps)
        {
            throw new DashboardException($"Keys from {iap.Keys} could be anybody's. Give a file, or an https address.");
        }

        if (options.Token is { Length: < LeastToken })
        {
            throw new DashboardException($"The token is too short to be safe. Take at least {LeastToken} characters, such as those of `openssl rand -hex 32`.");
        }
    }

    private static async Task StartAsync(WebApplication server, Uri url, CancellationToken cancellation)
    {
        try
        {
            await server.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException)
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw new DashboardException($"The dashboard cannot listen on {url.Authority}: {fault.Message.TrimEnd('.')}. Choose another --url.", fault);
        }
    }
}
