namespace SchemaGate.Cli.Tests.Deploying;

public sealed class GateHealthyScenariosTests
{
    private const string Success = "deployment_success_total{deployment_type=\"canary\",service=\"orders\",environment=\"production\"} 1";

    [Theory]
    [InlineData("healthy")]
    [InlineData("etag-conflicts")]
    [InlineData("quota-errors")]
    [InlineData("late-data")]
    [InlineData("flapping")]
    public void AHealthyCanaryIsPromotedWhateverThePlatformDoes(string scenario) =>
        GateScenarios.Check(scenario, 0, "PROMOTED: CANARY serves all traffic (healthy)", canary: 100, Success, "--extension", "20");

    [Fact]
    public void WithoutACanaryAllTrafficMovesAtOnce() => GateScenarios.Check(
        "healthy",
        0,
        "PROMOTED: CANARY serves all traffic (goal reached)",
        canary: 100,
        "deployment_success_total{deployment_type=\"direct\",service=\"orders\",environment=\"production\"} 1",
        "--skip-canary");

    [Fact]
    public void EachStepIsWatched() => GateScenarios.Check("healthy", 0, "PROMOTED: CANARY serves all traffic (healthy)", canary: 100, Success, "--steps", "10,50", "--smoke-path", "/healthz");
}
