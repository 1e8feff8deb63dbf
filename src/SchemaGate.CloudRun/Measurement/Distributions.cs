using System.Collections.Immutable;
using Google.Api;
using SchemaGate.Canary.Measurement;
using Options = Google.Api.Distribution.Types.BucketOptions;

namespace SchemaGate.CloudRun.Measurement;

/// <summary>Distributions of the API as histograms. The API's first bucket has no lower bound, its last no upper one, as a histogram's.</summary>
internal static class Distributions
{
    /// <exception cref="ArgumentException">It has values but no buckets, or its buckets make no sense.</exception>
    public static Histogram ToHistogram(Distribution? distribution)
    {
        if (distribution is null || distribution.Count == 0)
        {
            return distribution is null ? throw new ArgumentException("A point of the latencies is no distribution.", nameof(distribution)) : Histogram.Empty;
        }

        var histogram = Histogram.Of(BoundsOf(distribution.BucketOptions), distribution.BucketCounts);
        return histogram.Count == distribution.Count
            ? histogram
            : throw new ArgumentException($"{distribution.Count} values are not the {histogram.Count} in the buckets.", nameof(distribution));
    }

    private static ImmutableArray<double> BoundsOf(Options? options) => options?.OptionsCase switch
    {
        Options.OptionsOneofCase.ExponentialBuckets => Exponential(options.ExponentialBuckets),
        Options.OptionsOneofCase.LinearBuckets => Linear(options.LinearBuckets),
        Options.OptionsOneofCase.ExplicitBuckets => [.. options.ExplicitBuckets.Bounds],
        _ => throw new ArgumentException("A distribution has no buckets.", nameof(options)),
    };

    private static ImmutableArray<double> Exponential(Options.Types.Exponential buckets) =>
        [.. Enumerable.Range(0, buckets.NumFiniteBuckets + 1).Select(index => buckets.Scale * Math.Pow(buckets.GrowthFactor, index))];

    private static ImmutableArray<double> Linear(Options.Types.Linear buckets) =>
        [.. Enumerable.Range(0, buckets.NumFiniteBuckets + 1).Select(index => buckets.Offset + (buckets.Width * index))];
}
