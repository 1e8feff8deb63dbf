using SchemaGate.Engine.Tests.Policy;

namespace SchemaGate.Engine.Tests.Comparison.Paths;

public sealed class UnstableOperationsTests
{
    private const string Required = "\"parameters\":[{\"name\":\"q\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}],";

    [Theory]
    [InlineData("draft", "", Severity.Info)]
    [InlineData("alpha", "", Severity.Info)]
    [InlineData("beta", "", Severity.Breaking)]
    [InlineData("stable", "", Severity.Breaking)]
    [InlineData("alpha", "stability: {may-break: []}", Severity.Breaking)]
    [InlineData("beta", "stability: {may-break: [draft, alpha, beta]}", Severity.Info)]
    [InlineData("alpha", "rules: {required-parameter-added: warning}", Severity.Info)]
    public void An_operation_breaks_freely_at_its_old_level(string level, string yaml, Severity expected) => Assert.Equal(
        expected,
        Comparisons.Run(yaml, Operation(level, ""), Operation(level, Required)).Findings.Single(finding => finding.Name == "required-parameter-added").Severity);

    [Fact]
    public void The_new_level_excuses_nothing() => Assert.Equal(
        ["breaking required-parameter-added GET /a", "breaking stability-lowered GET /a", "info version-not-raised"],
        Comparisons.Lines(Comparisons.Run("", Operation("stable", ""), Operation("alpha", Required))).Order(StringComparer.Ordinal));

    [Fact]
    public void What_reaches_a_settled_operation_too_breaks_that_one() => Assert.Equal(
        ["breaking server-removed GET /a", "info version-not-raised"],
        Comparisons.Lines(Comparisons.Run("", Both("https://a.example"), Both("https://b.example"))).Where(line => !line.Contains("server-added", StringComparison.Ordinal)));

    private static string Operation(string level, string more) => $$"""
        "/a":{"get":{"x-stability-level":"{{level}}", {{more}} "responses":{"200":{"description":"OK"} } } }
        """;

    private static string Both(string server) => $$"""
        "/a":{"servers":[{"url":"{{server}}"}],"get":{"responses":{"200":{"description":"OK"} } },"post":{"x-stability-level":"alpha","responses":{"200":{"description":"OK"} } } }
        """;
}
