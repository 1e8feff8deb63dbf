using System.Net;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Security.Iap;
using SchemaGate.Ledger;

namespace SchemaGate.Dashboard;

/// <summary>What a dashboard starts with.</summary>
public sealed record DashboardOptions
{
    /// <summary>Where it listens, such as <c>http://127.0.0.1:8080</c>; port 0 takes any free one.</summary>
    public required Uri Url { get; init; }

    /// <summary>What it shows. It is not disposed of.</summary>
    public required IReadableLedger Ledger { get; init; }

    /// <summary>Who has it may write; null: nobody may, and it listens on this machine only.</summary>
    public string? Token { get; init; }

    /// <summary>Lets people in whom Google's Identity-Aware Proxy knows, and nobody around it; null: the proxy is not used.</summary>
    public IapSettings? Iap { get; init; }

    /// <summary>Names, beside the one in <see cref="Url"/>, that the dashboard is reached under. Addresses, names without a dot and those under <c>.internal</c> need none.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Networks of the proxies whose X-Forwarded-For is believed; empty: nobody's.</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>Carries out what people ask for; null: they can only look.</summary>
    public IRolloutControl? Control { get; init; }

    /// <summary>Takes one sentence for who runs the dashboard: an error that a visitor met, or that tokens were refused.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>The clock, for sign-ins and for the age of data.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
