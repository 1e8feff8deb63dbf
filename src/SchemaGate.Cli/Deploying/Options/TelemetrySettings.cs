using SchemaGate.Ledger;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Who else is told of a rollout.</summary>
internal sealed record TelemetrySettings
{
    public required string Environment { get; init; }

    /// <summary>True for JSON lines, false for lines for people.</summary>
    public bool IsJson { get; init; }

    /// <summary>Null for none.</summary>
    public int? MetricsPort { get; init; }

    /// <summary>Null for none.</summary>
    public string? MetricsFile { get; init; }

    /// <summary>Null for none.</summary>
    public Uri? Pushgateway { get; init; }

    /// <summary>Where the events are kept; null for nowhere. The run disposes of it.</summary>
    public ILedger? Ledger { get; init; }

    /// <summary>The commit whose status is kept; null for none.</summary>
    public Commit? Commit { get; init; }
}
