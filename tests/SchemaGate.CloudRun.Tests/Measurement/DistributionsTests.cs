using Google.Api;
using SchemaGate.CloudRun.Measurement;
using Options = Google.Api.Distribution.Types.BucketOptions;

namespace SchemaGate.CloudRun.Tests.Measurement;

public sealed class DistributionsTests
{
    [Fact]
    public void Exponential_buckets()
    {
        var histogram = Distributions.ToHistogram(Of(new() { ExponentialBuckets = new() { Scale = 10, GrowthFactor = 2, NumFiniteBuckets = 3 } }, 1, 2));

        Assert.Equal([10, 20, 40, 80], histogram.Bounds.AsEnumerable());
        Assert.Equal([1, 2, 0, 0, 0], histogram.Counts.AsEnumerable());
    }

    [Fact]
    public void Linear_buckets()
    {
        var histogram = Distributions.ToHistogram(Of(new() { LinearBuckets = new() { Offset = 5, Width = 10, NumFiniteBuckets = 2 } }, 0, 1, 1, 4));

        Assert.Equal([5, 15, 25], histogram.Bounds.AsEnumerable());
        Assert.Equal([0, 1, 1, 4], histogram.Counts.AsEnumerable());
    }

    [Fact]
    public void Explicit_buckets()
    {
        var histogram = Distributions.ToHistogram(Of(new() { ExplicitBuckets = new() { Bounds = { 100, 500 } } }, 3, 0, 7));

        Assert.Equal([100, 500], histogram.Bounds.AsEnumerable());
        Assert.Equal([3, 0, 7], histogram.Counts.AsEnumerable());
    }

    [Fact]
    public void Nothing_in_it()
    {
        Assert.Equal(0, Distributions.ToHistogram(new() { Count = 0 }).Count);
    }

    [Fact]
    public void Values_that_are_in_no_bucket_are_a_fault()
    {
        Assert.Throws<ArgumentException>(() => Distributions.ToHistogram(new() { Count = 5 }));
        Assert.Throws<ArgumentException>(() => Distributions.ToHistogram(new() { Count = 5, BucketCounts = { 4 }, BucketOptions = new() { ExplicitBuckets = new() { Bounds = { 1 } } } }));
        Assert.Throws<ArgumentException>(() => Distributions.ToHistogram(null));
    }

    private static Distribution Of(Options options, params long[] counts) => new() { Count = counts.Sum(), BucketOptions = options, BucketCounts = { counts } };
}
