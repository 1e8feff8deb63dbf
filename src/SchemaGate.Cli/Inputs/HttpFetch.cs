using System.Net;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>Fetches a document over http(s), with bounds on time, size and redirects.</summary>
internal static class HttpFetch
{
    private const int MaxRedirects = 5;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(30);

    /// <param name="address">What to fetch.</param>
    /// <param name="onlyPublic">Whether loopback, private and link-local addresses are refused, after redirects too.</param>
    /// <exception cref="IOException">The document cannot be had; the message says why.</exception>
    public static ReadOnlyMemory<byte> Get(Uri address, bool onlyPublic)
    {
        using var handler = HandlerOf(onlyPublic);
        return Get(address, handler, token: null);
    }

    /// <summary>From that very address: an answer that leads elsewhere is none.</summary>
    /// <param name="address">What to fetch.</param>
    /// <param name="token">Sent as <c>Authorization: Bearer</c>; null to send none.</param>
    /// <exception cref="IOException">The document cannot be had; the message says why.</exception>
    public static ReadOnlyMemory<byte> GetUnredirected(Uri address, string? token)
    {
        using var handler = HandlerOf(onlyPublic: false);
        handler.AllowAutoRedirect = false;
        return Get(address, handler, token);
    }

    private static ReadOnlyMemory<byte> Get(Uri address, SocketsHttpHandler handler, string? token)
    {
        using var client = new HttpClient(handler) { Timeout = MaxTime, MaxResponseContentBufferSize = BoundedStream.MaxBytes };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("schemagate");
        client.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);
        try
        {
            using var response = client.GetAsync(address).GetAwaiter().GetResult();
            return response.IsSuccessStatusCode
                ? response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult()
                : throw new IOException($"The server answered {(int)response.StatusCode}.");
        }
        catch (HttpRequestException fault)
        {
            throw new IOException(fault.GetBaseException().Message, fault);
        }
        catch (OperationCanceledException fault)
        {
            throw new IOException($"The server did not answer within {MaxTime.TotalSeconds} seconds.", fault);
        }
    }

    // Through a proxy the address is not ours to check, so that references go without one.
    private static SocketsHttpHandler HandlerOf(bool onlyPublic)
    {
        var handler = new SocketsHttpHandler { MaxAutomaticRedirections = MaxRedirects, AutomaticDecompression = DecompressionMethods.All };
        if (onlyPublic)
        {
            handler.UseProxy = false;
            handler.ConnectCallback = PublicConnection.OpenAsync;
        }

        return handler;
    }
}
