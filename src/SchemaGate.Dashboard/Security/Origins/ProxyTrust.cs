using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace SchemaGate.Dashboard.Security.Origins;

/// <summary>Whose word is taken for where a request comes from. Without a trusted proxy nobody's: anyone can write X-Forwarded-For.</summary>
internal static class ProxyTrust
{
    /// <param name="server">Where requests arrive.</param>
    /// <param name="proxies">Networks of the proxies.</param>
    public static void Use(IApplicationBuilder server, IReadOnlyList<IPNetwork> proxies)
    {
        if (proxies.Count == 0)
        {
            return;
        }

        // As many as there are: the first from the right that is no proxy is the client.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        server.UseForwardedHeaders(options);
    }
}
