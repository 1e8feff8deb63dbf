using SchemaGate.Canary.Analysis;

namespace SchemaGate.Canary.Tests.Analysis;

public sealed class WilsonIntervalTests
{
    // Worked out apart from the product, with z = 1.644854.
    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(2, 100, 0.006641)]
    [InlineData(20, 1000, 0.013908)]
    [InlineData(50, 100, 0.418848)]
    [InlineData(0, 0, 0)]
    public void TheLowerBoundIsThatOfTheFormula(long successes, long trials, double expected) =>
        Assert.Equal(expected, WilsonInterval.LowerBound(successes, trials), 5);
}
