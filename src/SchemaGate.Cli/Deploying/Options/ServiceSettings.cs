using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Which service, and where its APIs are.</summary>
internal sealed record ServiceSettings
{
    public required ServiceAddress Address { get; init; }

    public required GoogleEndpoints Endpoints { get; init; }

    /// <summary>HTTP address of an emulator that takes the place of the endpoints; null for none.</summary>
    public Uri? Emulator { get; init; }

    /// <summary>Service account to act as; null for none.</summary>
    public string? ServiceAccount { get; init; }
}
