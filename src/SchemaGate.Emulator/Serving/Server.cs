using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SchemaGate.Emulator.Serving;

/// <summary>The web server of the emulator: gRPC on one port, HTTP on another, both on loopback and in plain text.</summary>
internal static class Server
{
    /// <summary>A server that does not listen yet. It reads no configuration of its surroundings and writes no log.</summary>
    public static WebApplication Build(Backend backend)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, backend.Options));
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddSingleton<IHostLifetime>(new SilentLifetime()).AddSingleton(new Door(backend));
        builder.Services.AddSingleton(new ServicesServer(backend)).AddSingleton(new RevisionsServer(backend));
        builder.Services.AddSingleton(new OperationsServer(backend)).AddSingleton(new MetricServer(backend));
        builder.Services.AddGrpc(grpc => grpc.Interceptors.Add<Door>());
        var app = builder.Build();
        Map(app, backend);
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, EmulatorOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http2);
        kestrel.Listen(IPAddress.Loopback, options.HttpPort, listen => listen.Protocols = HttpProtocols.Http1);
    }

    private static void Map(WebApplication app, Backend backend)
    {
        app.MapGrpcService<ServicesServer>();
        app.MapGrpcService<RevisionsServer>();
        app.MapGrpcService<OperationsServer>();
        app.MapGrpcService<MetricServer>();
        new RevisionPages(backend).Map(app);
    }
}
