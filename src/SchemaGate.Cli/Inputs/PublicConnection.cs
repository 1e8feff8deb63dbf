using System.Net;
using System.Net.Sockets;

namespace SchemaGate.Cli.Inputs;

/// <summary>Connects to the very address that was checked, so that a name cannot change its meaning in between.</summary>
internal static class PublicConnection
{
    /// <exception cref="IOException">The host has an address that is not public.</exception>
    public static async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        if (!addresses.All(PublicAddress.IsPublic))
        {
            throw new IOException($"The host '{host.Host}' is not on the public network. Copy the document beside the other one and refer to it by path.");
        }

#pragma warning disable CA2000 // The stream owns the socket once it is connected; before that, the finally block disposes it.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
#pragma warning restore CA2000
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (!socket.Connected)
            {
                socket.Dispose();
            }
        }
    }
}
