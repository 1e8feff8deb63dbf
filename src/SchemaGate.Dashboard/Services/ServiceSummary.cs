using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Services;

/// <summary>Where one service stands.</summary>
internal sealed record ServiceSummary
{
    public required RecordedService Service { get; init; }

    /// <summary>Short name of the revision that serves; null until it is known.</summary>
    public string? Stable { get; init; }

    /// <summary>Short name of the canary beside it; null when there is none.</summary>
    public string? Canary { get; init; }

    /// <summary>Percent of the requests that the canary serves; 0 without one.</summary>
    public int Traffic { get; init; }

    /// <summary>Number of the newest deployment that held the service, or where none did, of the last that tried.</summary>
    public required long Deployment { get; init; }

    /// <summary>Where that stands.</summary>
    public required Phase Phase { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Deployments of this name and environment that were promoted.</summary>
    public long Promoted { get; init; }

    /// <summary>Those that have ended, in whatever way.</summary>
    public long Finished { get; init; }
}
