using System.Net;

namespace SchemaGate.Dashboard.Security.Tokens;

/// <summary>How a client is counted: by its IPv4 address, or by the /64 of its IPv6 address, all of which one client has.</summary>
internal static class ClientName
{
    private const int NetworkBytes = 8;

    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => $"{NetworkOf(address)}/64",
        _ => address.ToString(),
    };

    private static IPAddress NetworkOf(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new(bytes);
    }
}
