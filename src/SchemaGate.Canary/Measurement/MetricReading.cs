namespace SchemaGate.Canary.Measurement;

/// <summary>What canary and stable did in one and the same window.</summary>
public sealed record MetricReading
{
    /// <summary>Start of the window.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>End of the window: later data is not complete yet. Never before <see cref="Start"/>.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>When it was read, by the source's clock: how old the newest data is shows against <see cref="End"/>.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    public required RevisionMetrics Canary { get; init; }

    public required RevisionMetrics Stable { get; init; }
}
