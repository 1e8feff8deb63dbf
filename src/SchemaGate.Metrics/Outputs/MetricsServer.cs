using System.Diagnostics.CodeAnalysis;
using System.Net;
using Prometheus;

namespace SchemaGate.Metrics.Outputs;

/// <summary>Serves <c>/metrics</c> from a process that has no web server. One that has maps the registry instead: <c>app.MapMetrics(registry: metrics.Registry)</c>.</summary>
public sealed class MetricsServer : IAsyncDisposable
{
    // To stop it takes milliseconds; a request that hangs must not hold up the end of a program.
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(2);

    private readonly IReadOnlyList<MetricServer> _listeners;

    private MetricsServer(IReadOnlyList<MetricServer> listeners) => _listeners = listeners;

    /// <summary>Starts to serve.</summary>
    /// <param name="registry">What is served.</param>
    /// <param name="port">Where.</param>
    /// <param name="server">Serves until it is disposed of; null when it cannot.</param>
    /// <param name="problem">A sentence that says why it cannot; null when it does.</param>
    /// <param name="host">Only this machine reaches the default; <c>+</c> is every address of the machine.</param>
    /// <exception cref="ArgumentException">The host is no host name.</exception>
    public static bool TryStart(
        CollectorRegistry registry, int port, [NotNullWhen(true)] out MetricsServer? server, [NotNullWhen(false)] out string? problem, string host = "127.0.0.1")
    {
        // A listener answers only to the name that it was given, and people write both.
        string[] names = host is "127.0.0.1" or "localhost" ? ["127.0.0.1", "localhost"] : [host];
        var listeners = names.Select(name => new MetricServer(name, port, registry: registry)).ToList();
        try
        {
            listeners.ForEach(listener => listener.Start());
            (server, problem) = (new(listeners), null);
            return true;
        }
        catch (HttpListenerException fault)
        {
            (server, problem) = (null, $"Metrics cannot be served on {host}:{port}: {fault.Message.TrimEnd('.')}. Choose another port.");
            return false;
        }
    }

    /// <summary>Stops to serve, within two seconds at most. Does not throw.</summary>
    public async ValueTask DisposeAsync() =>
        await Task.WhenAny(Task.WhenAll(_listeners.Select(listener => listener.StopAsync())), Task.Delay(StopTimeout));
}
