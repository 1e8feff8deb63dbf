using SchemaGate.Canary.Hosting;
using SchemaGate.Prometheus.Api;

namespace SchemaGate.Prometheus.Tests;

public sealed class BucketsTests
{
    [Fact]
    public void Sums_up_to_a_bound_become_counts_between_bounds() =>
        AssertHistogram([100, 500], [3, 4, 2], Bucket("0.1", 3), Bucket("+Inf", 9), Bucket("0.5", 7));

    [Fact]
    public void Series_of_one_bound_are_added() => AssertHistogram([100], [3, 3], Bucket("0.1", 1), Bucket("0.1", 2), Bucket("+Inf", 6));

    [Fact]
    public void An_estimate_that_shrinks_counts_as_nothing() => AssertHistogram([100, 500, 1000], [3, 0, 1, 0], Bucket("0.1", 3.2), Bucket("0.5", 2.9), Bucket("1", 4.1), Bucket("+Inf", 4.0));

    [Fact]
    public void Without_series_there_is_nothing() => AssertHistogram([], [0]);

    [Theory]
    [InlineData("fast")]
    [InlineData("NaN")]
    [InlineData("")]
    public void A_bound_that_is_no_number_is_told(string bound) =>
        Assert.Equal(FaultKind.InvalidRequest, Assert.Throws<PlatformException>(() => Buckets.ToHistogram([Bucket(bound, 1)])).Kind);

    private static Sample Bucket(string bound, double count) => new(new Dictionary<string, string> { ["le"] = bound }, count);

    private static void AssertHistogram(double[] bounds, long[] counts, params Sample[] buckets)
    {
        var histogram = Buckets.ToHistogram(buckets);
        Assert.Equal(bounds, histogram.Bounds);
        Assert.Equal(counts, histogram.Counts);
    }
}
