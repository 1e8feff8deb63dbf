using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Tests.Scenarios;

public sealed class ScenarioTests
{
    [Fact]
    public void These_come_along()
    {
        Assert.Equal(
            [
                "crashing-revision", "error-spike", "etag-conflicts", "flapping", "healthy", "late-data",
                "no-traffic", "permission-lost", "quota-errors", "slow", "slow-p99", "starved",
            ],
            Scenario.Names.AsEnumerable());
        Assert.All(Scenario.Names, name => Assert.NotEqual("", Scenario.Named(name).Description));
    }

    [Fact]
    public void An_unknown_name_says_which_there_are()
    {
        Assert.Equal(
            "There is no scenario 'good'. Take one of crashing-revision, error-spike, etag-conflicts, flapping, healthy, late-data, no-traffic, permission-lost, quota-errors, slow, slow-p99, starved, or a file of your own.",
            Assert.Throws<ScenarioException>(() => Scenario.Named("good")).Message);
    }
}
