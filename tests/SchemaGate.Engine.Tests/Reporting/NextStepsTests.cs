using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class NextStepsTests
{
    [Fact]
    public void A_failure_says_where_to_read_on_and_how_to_accept_it() => Assert.Equal(
        [
            "Why, and what to do instead: schemagate explain SG4102",
            "To accept what is meant: run the same command with --write-suppressions, write the reason into the file, and commit it",
        ],
        NextSteps.Of(SampleResults.Run(SampleResults.Failed)));

    [Fact]
    public void What_does_not_fail_has_none()
    {
        Assert.Empty(NextSteps.Of(SampleResults.Run(SampleResults.NotCompared)));
        Assert.Empty(NextSteps.Of(SampleResults.Run(SampleResults.Failed with { Outcome = GateOutcome.Pass })));
    }
}
