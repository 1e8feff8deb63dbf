namespace SchemaGate.Cli.Tests.Deploying;

public sealed class GateUnhealthyScenariosTests
{
    [Theory]
    [InlineData("error-spike", "error rate", "error_rate")]
    [InlineData("slow", "latency p95", "latency_p95")]
    [InlineData("slow-p99", "latency p99", "latency_p99")]
    [InlineData("crashing-revision", "revision not ready", "revision_not_ready")]
    public void AnUnhealthyCanaryIsRolledBack(string scenario, string reason, string label) => GateScenarios.Check(
        scenario,
        10,
        $"ROLLED BACK: orders-00001-abc serves all traffic ({reason})",
        canary: 0,
        $"deployment_rollback_total{{deployment_type=\"canary\",reason=\"{label}\",service=\"orders\",environment=\"production\"}} 1");

    [Fact]
    public void ACanaryThatDoesNotStartInTimeIsRolledBackAlthoughThePlatformStillTries()
    {
        using var folder = new TemporaryFolder();
        GateScenarios.Check(
            folder.Write("late.yml", "description: The canary never becomes Ready in time.\nready-after: 40m\n"),
            10,
            "ROLLED BACK: orders-00001-abc serves all traffic (deadline exceeded)",
            canary: 0,
            "deployment_rollback_total{deployment_type=\"canary\",reason=\"deadline_exceeded\",service=\"orders\",environment=\"production\"} 1");
    }

    [Theory]
    [InlineData("starved", "starved")]
    [InlineData("no-traffic", "no data")]
    [InlineData("permission-lost", "measurement errors")]
    public void ACanaryThatCannotBeJudgedIsHeld(string scenario, string reason) => GateScenarios.Check(
        scenario,
        11,
        $"HELD: CANARY keeps its share of the traffic until a person decides ({reason})",
        canary: 10,
        "deployment_canary_phase{phase=\"held\",service=\"orders\",environment=\"production\"} 1",
        "--errors-in-a-row",
        "3",
        "--extension",
        "2");

    [Fact]
    public void ACanaryWithoutTrafficIsRolledBackWhereThatIsAskedFor() => GateScenarios.Check(
        "no-traffic",
        10,
        "ROLLED BACK: orders-00001-abc serves all traffic (no data)",
        canary: 0,
        "deployment_rollback_total{deployment_type=\"canary\",reason=\"no_data\",service=\"orders\",environment=\"production\"} 1",
        "--end-of-window",
        "rollback");
}
