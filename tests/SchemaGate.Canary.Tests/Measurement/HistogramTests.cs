using SchemaGate.Canary.Measurement;

namespace SchemaGate.Canary.Tests.Measurement;

public sealed class HistogramTests
{
    private static readonly Histogram Sample = Histogram.Of([100, 200, 400], [10, 80, 9, 1]);

    [Theory]
    [InlineData(0.05, 50, 0, 100)]
    [InlineData(0.5, 150, 100, 200)]
    [InlineData(0.95, 311.11, 200, 400)]
    [InlineData(0.99, 400, 200, 400)]
    public void AQuantileLiesInTheBucketThatHoldsItsRank(double share, double value, double lower, double upper)
    {
        var quantile = Sample.QuantileAt(share)!.Value;

        Assert.Equal((value, lower, upper), (Math.Round(quantile.Value, 2), quantile.Lower, quantile.Upper));
    }

    [Fact]
    public void TheLastBucketHasNoUpperBound() => Assert.Equal(new Quantile(400, 400, null), Sample.QuantileAt(1));

    [Fact]
    public void NoValuesHaveNoQuantile() => Assert.Null(Histogram.Empty.QuantileAt(0.95));

    [Fact]
    public void MergedIsTheSumOfBoth() => Assert.Equal<long>([20, 160, 18, 2], Sample.Merge(Sample).Counts);

    [Fact]
    public void NothingMergedChangesNothing() => Assert.Same(Sample, Sample.Merge(Histogram.Empty));

    [Fact]
    public void DifferentBoundsDoNotMerge() =>
        Assert.Throws<ArgumentException>(() => Sample.Merge(Histogram.Of([100, 300, 400], [1])));

    [Fact]
    public void CountsThatEndEarlyAreZero() => Assert.Equal<long>([3, 0, 0, 0], Histogram.Of([100, 200, 400], [3]).Counts);

    [Fact]
    public void BoundsMustAscend() => Assert.Throws<ArgumentException>(() => Histogram.Of([100, 100], [1]));
}
