using System.Collections.Immutable;
using System.Globalization;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Prometheus.Api;

namespace SchemaGate.Prometheus;

/// <summary>A histogram as Prometheus keeps it: each bucket counts all that took no longer than its label <c>le</c>, in seconds.</summary>
internal static class Buckets
{
    private const double Milliseconds = 1000;

    /// <exception cref="PlatformException">A series has no number in its label <c>le</c>.</exception>
    public static Histogram ToHistogram(IReadOnlyList<Sample> samples)
    {
        var buckets = samples.GroupBy(BoundOf).Select(group => (Bound: group.Key, Count: group.Sum(sample => sample.Value))).OrderBy(bucket => bucket.Bound).ToList();
        return Histogram.Of([.. Bounds(buckets)], [.. Counts(buckets)]);
    }

    private static IEnumerable<double> Bounds(IEnumerable<(double Bound, double Count)> buckets) =>
        buckets.Select(bucket => bucket.Bound * Milliseconds).Where(double.IsFinite);

    // Each bucket is estimated for itself, so that one may come out a little smaller than the one below.
    private static ImmutableArray<long> Counts(IEnumerable<(double Bound, double Count)> buckets)
    {
        var counts = ImmutableArray.CreateBuilder<long>();
        double below = 0;
        foreach (var (_, count) in buckets)
        {
            var upTo = Math.Max(below, Math.Round(count));
            counts.Add((long)(upTo - below));
            below = upTo;
        }

        return counts.ToImmutable();
    }

    private static double BoundOf(Sample sample) => sample.Labels.GetValueOrDefault("le") switch
    {
        "+Inf" => double.PositiveInfinity,
        { } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) && double.IsFinite(bound) => bound,
        _ => throw new PlatformException(FaultKind.InvalidRequest, "Prometheus gives latencies without a bound. Ask for a histogram by its buckets, such as sum by (le) (increase(…_bucket[$window]))."),
    };
}
