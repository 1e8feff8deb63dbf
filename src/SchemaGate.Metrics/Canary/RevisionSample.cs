namespace SchemaGate.Metrics.Canary;

/// <summary>What was measured of one revision. Null is unknown: its series is not shown, because an old value would be taken for a new one.</summary>
public sealed record RevisionSample
{
    /// <summary>Nothing was measured.</summary>
    public static RevisionSample None { get; } = new();

    /// <summary>How many requests were looked at.</summary>
    public long? Requests { get; init; }

    /// <summary>Server errors among the requests, from 0 to 1.</summary>
    public double? ErrorRatio { get; init; }

    /// <summary>95 of 100 requests took no longer.</summary>
    public TimeSpan? LatencyP95 { get; init; }

    /// <summary>99 of 100 requests took no longer.</summary>
    public TimeSpan? LatencyP99 { get; init; }
}
