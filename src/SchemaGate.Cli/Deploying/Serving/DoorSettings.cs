using System.Net;
using SchemaGate.Dashboard.Security.Iap;

namespace SchemaGate.Cli.Deploying.Serving;

/// <summary>Who is let in to the dashboard, and from where.</summary>
internal sealed record DoorSettings
{
    /// <summary>Null for none. Never printed.</summary>
    public string? Token { get; init; }

    /// <summary>Null when the Identity-Aware Proxy is not used.</summary>
    public IapSettings? Iap { get; init; }

    /// <summary>Names that the dashboard is reached under.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Whose X-Forwarded-For is believed.</summary>
    public required IReadOnlyList<IPNetwork> TrustedProxies { get; init; }
}
