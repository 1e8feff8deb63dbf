namespace SchemaGate.Canary.Measurement;

/// <summary>What one revision did in a window.</summary>
/// <param name="Requests">Requests that were answered.</param>
/// <param name="Errors">Those of them that were answered with a 5xx status.</param>
/// <param name="Latencies">Latencies in milliseconds over all response codes.</param>
public sealed record RevisionMetrics(long Requests, long Errors, Histogram Latencies)
{
    /// <summary>A revision that answered nothing.</summary>
    public static RevisionMetrics None { get; } = new(0, 0, Histogram.Empty);

    /// <summary>Errors among the requests, 0 to 1; null without requests.</summary>
    public double? ErrorRatio => Requests == 0 ? null : (double)Errors / Requests;
}
