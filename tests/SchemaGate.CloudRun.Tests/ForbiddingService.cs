using System.Collections.Concurrent;
using System.Net;

namespace SchemaGate.CloudRun.Tests;

/// <summary>A loopback service that lets nobody in, and notes how they identified themselves.</summary>
internal sealed class ForbiddingService : IDisposable
{
    private readonly HttpListener _listener = new();

    public ForbiddingService()
    {
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = new($"http://{probe.LocalEndpoint}/");
        }

        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public ConcurrentQueue<string> Authorizations { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var call = await _listener.GetContextAsync();
                Authorizations.Enqueue(call.Request.Headers["Authorization"] ?? "");
                call.Response.StatusCode = 403;
                call.Response.Close();
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
