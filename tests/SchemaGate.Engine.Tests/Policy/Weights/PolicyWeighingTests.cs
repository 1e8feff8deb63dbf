namespace SchemaGate.Engine.Tests.Policy.Weights;

public sealed class PolicyWeighingTests
{
    private const string Old = """
        "/a":{"post":{"requestBody":{"content":{"application/json":{"schema":{"enum":["x","y"]}}}},
          "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{"enum":["x","y"]}}}}}}}
        """;

    private const string New = """
        "/a":{"post":{"requestBody":{"content":{"application/json":{"schema":{"enum":["x","y","z"]}}}},
          "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{"enum":["x","y","z"]}}}}}}}
        """;

    [Theory]
    [InlineData("", "warning, info")]
    [InlineData("rules: {enum-value-added: breaking}", "breaking, breaking, info")]
    [InlineData("rules: {SG5042: {received: info}}", "info, info")]
    [InlineData("rules: {SG5042: {sent: off}}", "warning")]
    [InlineData("rules: {SG5042: off}", "")]
    [InlineData("profile: strict", "breaking, info, warning")]
    [InlineData("profile: lenient", "info, info")]
    [InlineData("profile: strict\nrules: {SG5042: {received: info}, version-not-raised: off}", "info, info")]
    [InlineData("enums: {response-value-added: breaking}", "breaking, info, info")]
    [InlineData("enums: {responses-are-open: true}", "info, info")]
    [InlineData("profile: strict\nenums: {response-value-added: warning}", "warning, info")]
    public void The_team_s_level_wins_then_the_settings_then_the_profile(string yaml, string expected) => Assert.Equal(
        expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
        Comparisons.Run(yaml, Old, New).Findings.Select(finding => finding.Severity.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("", 0)]
    [InlineData("rules: {SG5042: {sent: off}}", 1)]
    [InlineData("rules: {SG5042: off}", 2)]
    public void What_is_off_is_counted(string yaml, int expected) => Assert.Equal(expected, Comparisons.Run(yaml, Old, New).Policy.Off);

    [Fact]
    public void What_fails_is_judged_by_the_weights_of_the_team()
    {
        Assert.Equal(GateOutcome.Pass, Comparisons.Run("", Old, New).Outcome);
        Assert.Equal(GateOutcome.Fail, Comparisons.Run("rules: {SG5042: breaking}", Old, New).Outcome);
        Assert.Equal(GateOutcome.Pass, Comparisons.Run("fail-on: warning\nrules: {SG5042: info}", Old, New).Outcome);
    }

    [Fact]
    public void Identities_do_not_depend_on_weights() => Assert.Equal(
        Comparisons.Run("", Old, New).Findings.Select(finding => finding.Identity).Order(StringComparer.Ordinal),
        Comparisons.Run("rules: {SG5042: {sent: warning, received: info}}", Old, New).Findings.Select(finding => finding.Identity).Order(StringComparer.Ordinal));

    [Fact]
    public void What_was_proved_harmless_stays_information() => Assert.Equal(
        [Severity.Info],
        Comparisons.Run("rules: {bound-tightened: breaking}", Bounded("\"minimum\":0,\"maximum\":9"), Bounded("\"minimum\":0,\"maximum\":9,\"exclusiveMaximum\":10")).Findings.Select(finding => finding.Severity).DefaultIfEmpty(Severity.Info));

    private static string Bounded(string bounds) => $$"""
        "/a":{"get":{"parameters":[{"name":"n","in":"query","schema":{"type":"integer",{{bounds}} } }],"responses":{"200":{"description":"OK"} } } }
        """;
}
