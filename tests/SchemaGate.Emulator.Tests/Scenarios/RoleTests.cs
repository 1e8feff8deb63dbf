using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Tests.Scenarios;

public sealed class RoleTests
{
    private static readonly Role Flapping = Scenario.Named("flapping").Canary;

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(4.5, 0)]
    [InlineData(5, 0.046)]
    [InlineData(5.99, 0.046)]
    [InlineData(6, 0)]
    [InlineData(13.5, 0.046)]
    [InlineData(14, 0)]
    public void Phases_follow_each_other_and_repeat(double minutes, double errorRatio)
    {
        Assert.Equal(errorRatio, Flapping.At(TimeSpan.FromMinutes(minutes)).ErrorRatio);
    }

    [Fact]
    public void The_last_phase_lasts()
    {
        Assert.Equal(0.125, Scenario.Named("error-spike").Canary.At(TimeSpan.FromDays(1)).ErrorRatio);
    }
}
