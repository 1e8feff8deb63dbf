using SchemaGate.Canary.Analysis;

namespace SchemaGate.Canary.Tests.Analysis;

public sealed class NormalDistributionTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.6448536269514722, 0.05)]
    [InlineData(1.959963984540054, 0.025)]
    [InlineData(-1.6448536269514722, 0.95)]
    [InlineData(3, 0.0013499)]
    public void TheUpperTailIsThatOfTheTables(double z, double expected) => Assert.Equal(expected, NormalDistribution.UpperTail(z), 6);
}
