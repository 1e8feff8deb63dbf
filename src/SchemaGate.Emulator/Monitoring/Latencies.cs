using Google.Api;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>Latencies in milliseconds, in buckets that grow by the same factor.</summary>
internal sealed class Latencies
{
    private const double Growth = 1.4;
    private const int FiniteBuckets = 66;
    private readonly long[] _buckets = new long[FiniteBuckets + 2];
    private double _sum;
    private double _sumOfSquares;

    public long Count { get; private set; }

    public void Add(double milliseconds)
    {
        _buckets[BucketOf(milliseconds)]++;
        _sum += milliseconds;
        _sumOfSquares += milliseconds * milliseconds;
        Count++;
    }

    public void Add(Latencies other)
    {
        for (var bucket = 0; bucket < _buckets.Length; bucket++)
        {
            _buckets[bucket] += other._buckets[bucket];
        }

        _sum += other._sum;
        _sumOfSquares += other._sumOfSquares;
        Count += other.Count;
    }

    /// <summary>As the API tells it: empty buckets at the end are left out.</summary>
    public Distribution ToDistribution() => new()
    {
        Count = Count,
        Mean = Count == 0 ? 0 : _sum / Count,
        SumOfSquaredDeviation = Count == 0 ? 0 : Math.Max(0, _sumOfSquares - (_sum * _sum / Count)),
        BucketOptions = new() { ExponentialBuckets = new() { GrowthFactor = Growth, Scale = 1, NumFiniteBuckets = FiniteBuckets } },
        BucketCounts = { _buckets.Take(Array.FindLastIndex(_buckets, count => count > 0) + 1) },
    };

    // Bucket i holds 1.4^(i-1) up to, and without, 1.4^i; the first everything below 1, the last everything above.
    private static int BucketOf(double value) => value < 1 ? 0 : Math.Min(FiniteBuckets + 1, (int)Math.Floor(Math.Log(value, Growth)) + 1);
}
