namespace SchemaGate.Engine.Tests.Policy;

/// <summary>What users of such tools argue about is one line of configuration each.</summary>
public sealed class ArguedPoliciesTests
{
    private const string Tail = "\"responses\":{\"200\":{\"description\":\"OK\"}}";

    [Theory]
    [InlineData("", "warning enum-value-added GET /a")]
    [InlineData("enums: {response-value-added: breaking}", "breaking enum-value-added GET /a; info version-not-raised")]
    [InlineData("enums: {responses-are-open: true}", "info enum-value-added GET /a")]
    public void May_a_response_bring_a_new_enum_value(string line, string expected) =>
        Assert.Equal(expected.Split("; "), Comparisons.Lines(Comparisons.Run(line, Response("\"enum\":[\"x\"]"), Response("\"enum\":[\"x\",\"y\"]"))));

    [Theory]
    [InlineData("", "1.9.0", "2.0.0", GateOutcome.Fail)]
    [InlineData("version: {allow-breaking-on-major: true}", "1.9.0", "2.0.0", GateOutcome.Pass)]
    [InlineData("version: {allow-breaking-on-major: true}", "1.9.0", "1.10.0", GateOutcome.Fail)]
    public void May_a_new_major_version_break(string line, string old, string @new, GateOutcome expected) =>
        Assert.Equal(expected, Comparisons.Run(line, Operation("/a", ""), "", (old, @new)).Outcome);

    [Theory]
    [InlineData("", "warning deprecated-operation-removed GET /a")]
    [InlineData("deprecation: {require-sunset: true}", "breaking deprecated-operation-removed GET /a; info version-not-raised")]
    [InlineData("profile: lenient", "info deprecated-operation-removed GET /a")]
    public void May_what_was_deprecated_without_a_date_go(string line, string expected) =>
        Assert.Equal(expected.Split("; "), Comparisons.Lines(Comparisons.Run(line, Operation("/a", "\"deprecated\":true,"), "")));

    [Theory]
    [InlineData("", "info deprecated GET /a")]
    [InlineData("deprecation: {minimum-days: 30}", "info deprecated GET /a")]
    [InlineData("deprecation: {minimum-days: 31}", "breaking sunset-too-near GET /a; info version-not-raised")]
    public void How_long_must_a_deprecated_operation_stay(string line, string expected) =>
        Assert.Equal(expected.Split("; "), Comparisons.Lines(Comparisons.Run(line, Operation("/a", ""), Operation("/a", "\"deprecated\":true,\"x-sunset\":\"2026-12-01\","))));

    [Theory]
    [InlineData("", "warning property-removed GET /a")]
    [InlineData("rules: {property-removed: breaking}", "breaking property-removed GET /a; info version-not-raised")]
    [InlineData("rules: {property-removed: off}", "")]
    public void May_an_optional_property_go(string line, string expected) => Assert.Equal(
        expected.Split("; ", StringSplitOptions.RemoveEmptyEntries),
        Comparisons.Lines(Comparisons.Run(line, Response("\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\"}}"), Response("\"type\":\"object\""))));

    private static string Operation(string path, string more) => $$"""
        "{{path}}":{"get":{ {{more}} {{Tail}} } }
        """;

    private static string Response(string schema) => $$"""
        "/a":{"get":{"responses":{"200":{"description":"OK","content":{"application/json":{"schema":{ {{schema}} } } } } } } }
        """;
}
