using SchemaGate.Canary.Measurement;

namespace SchemaGate.Canary.Tests.Analysis;

/// <summary>Readings of a window that ends after ten minutes.</summary>
internal static class Readings
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static MetricReading Of(RevisionMetrics canary, RevisionMetrics? stable = null) => new()
    {
        Start = Start,
        End = Start.AddMinutes(10),
        ReadAt = Start.AddMinutes(13),
        Canary = canary,
        Stable = stable ?? new(canary.Requests * 9, 0, Fast(canary.Requests * 9)),
    };

    public static RevisionMetrics Metrics(long requests, long errors = 0) => new(requests, errors, Fast(requests));

    /// <summary>All latencies between 100 and 200 ms.</summary>
    public static Histogram Fast(long count) => Histogram.Of([100, 200, 50_000, 70_000, 90_000, 350_000], [0, count]);

    /// <summary>So many latencies in each of the buckets up to 100 ms, 200 ms, 50 s, 70 s, 90 s, 350 s and above.</summary>
    public static RevisionMetrics Latencies(params IReadOnlyList<long> counts) => new(counts.Sum(), 0, Histogram.Of([100, 200, 50_000, 70_000, 90_000, 350_000], counts));
}
