using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using SchemaGate.Emulator.Serving;

namespace SchemaGate.Emulator;

/// <summary>A local Cloud Run and Cloud Monitoring over gRPC, on loopback and in plain text, with one service whose behaviour a scenario describes.</summary>
public sealed class CloudEmulator : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Backend _backend;

    private CloudEmulator(WebApplication server, Backend backend, TimeProvider clock)
    {
        (_server, _backend, Clock) = (server, backend, clock);
        var addresses = server.Urls.Select(url => new Uri(url)).ToArray();
        (Address, HttpAddress) = (addresses[0], addresses[1]);
    }

    /// <summary>Where the gRPC services listen.</summary>
    public Uri Address { get; }

    /// <summary>Where the revisions answer over HTTP: <c>service/…</c> by the split, <c>tags/NAME/…</c> by tag. <c>emulator/clock</c> tells anchor and speed of <see cref="Clock"/>, and <see cref="Address"/>.</summary>
    public Uri HttpAddress { get; }

    /// <summary>The emulator's time, to be used by its clients: all its times are of this clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The split that is served now.</summary>
    public ImmutableArray<TrafficShare> Traffic => _backend.Use((cloud, _) => cloud.History.Current);

    /// <summary>The newest calls in their order, at most 10,000.</summary>
    public ImmutableArray<JournalEntry> Journal => _backend.Journal.Entries;

    /// <summary>Starts to listen.</summary>
    /// <exception cref="IOException">A port is taken.</exception>
    public static async Task<CloudEmulator> StartAsync(EmulatorOptions options, CancellationToken cancellation)
    {
        var clock = new ScaledTimeProvider(options.TimeProvider, options.TimeProvider.GetUtcNow(), options.Speed);
        var backend = new Backend(options, clock);
        var server = Server.Build(backend);
        await server.StartAsync(cancellation);
        var emulator = new CloudEmulator(server, backend, clock);
        backend.Address = emulator.Address;
        backend.Use((cloud, _) => cloud.ListenAt(emulator.HttpAddress));
        return emulator;
    }

    /// <summary>Someone else changes the service: it has a new etag.</summary>
    public void WriteAsAnother() => _backend.Use((cloud, now) => cloud.WriteAsAnother(now));

    /// <summary>Stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
    }
}
