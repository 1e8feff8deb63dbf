using System.Text.Json.Nodes;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Cli.Tests;

public sealed class RulesTests
{
    [Fact]
    public void The_table_has_a_line_a_rule()
    {
        var lines = Tool.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["id", .. RuleCatalog.Descriptors.Select(rule => rule.Id)], lines.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void The_json_list_tells_what_the_catalogue_knows()
    {
        var list = JsonNode.Parse(Tool.Run("rules", "-f", "json").Output)!.AsArray();
        var removed = list.Single(rule => (string?)rule!["name"] == "required-parameter-removed")!;

        Assert.Equal(RuleCatalog.Descriptors.Select(rule => rule.Id), list.Select(rule => (string)rule!["id"]!));
        Assert.Equal("parameters", (string?)removed["area"]);
        Assert.Equal("""{"sent":"warning","received":"breaking"}""", removed["severity"]!.ToJsonString());
        Assert.Equal(RuleCatalog.Find("required-parameter-removed")!.Covers, removed["covers"]!.AsArray().Select(id => (string)id!));
    }

    [Theory]
    [InlineData("SG1001")]
    [InlineData("sg1001")]
    [InlineData("operation-removed")]
    public void A_rule_is_explained_by_id_and_by_name(string rule)
    {
        var run = Tool.Run("explain", rule);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# SG1001 operation-removed\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nSeverity: breaking. Since 0.1.0.\nCovers of oasdiff: api-path-removed-without-deprecation, api-removed-without-deprecation\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_not_to_compare_are_explained_too() =>
        Assert.EndsWith("Severity: nothing is compared. Since 0.1.0.\n", Tool.Run("explain", "SG9002").Output, StringComparison.Ordinal);

    [Fact]
    public void Unreadable_input_has_its_rule_in_the_catalogue() =>
        Assert.Equal("unreadable-document", RuleCatalog.Find("SG9001")!.Name);
}
