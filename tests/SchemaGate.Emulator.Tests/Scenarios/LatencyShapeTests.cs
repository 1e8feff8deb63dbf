using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Tests.Scenarios;

public sealed class LatencyShapeTests
{
    [Theory]
    [InlineData(0, 25)]
    [InlineData(0.25, 50)]
    [InlineData(0.5, 100)]
    [InlineData(0.725, 200)]
    [InlineData(0.95, 400)]
    [InlineData(0.99, 1600)]
    [InlineData(1, 2000)]
    public void The_quantiles_are_the_given_ones(double share, double latency)
    {
        Assert.Equal(latency, new LatencyShape(100, 400, 1600).At(share), 6);
    }
}
