using SchemaGate.Cli.Deploying.Options;
using SchemaGate.CloudRun;
using SchemaGate.Ledger;

namespace SchemaGate.Cli.Deploying.Serving;

/// <summary>How the dashboard is served.</summary>
internal sealed record ServeSettings
{
    public required Uri Url { get; init; }

    public required IReadableLedger Ledger { get; init; }

    /// <summary>Who is let in.</summary>
    public required DoorSettings Door { get; init; }

    /// <summary>How a service is reached.</summary>
    public required Func<ServiceAddress, ServiceSettings> SettingsOf { get; init; }
}
