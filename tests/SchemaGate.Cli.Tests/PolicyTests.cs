using System.Text.Json.Nodes;

namespace SchemaGate.Cli.Tests;

/// <summary>What a team decides, from the file or the command line to the report.</summary>
public sealed class PolicyTests
{
    private const string Old = "testdata/orders/old.json";
    private const string New = "testdata/orders/new.json";

    [Theory]
    [InlineData("", "4 breaking, 1 warning, 2 info — FAIL (--fail-on breaking)")]
    [InlineData("--profile strict", "5 breaking, 1 warning, 1 info — FAIL (--fail-on breaking)")]
    [InlineData("--profile lenient", "4 breaking, 0 warnings, 3 info — FAIL (--fail-on breaking)")]
    [InlineData("--severity SG5042=breaking --severity enum-value-added=info", "4 breaking, 0 warnings, 3 info — FAIL (--fail-on breaking)")]
    [InlineData("--profile strict --severity SG5042=warning", "4 breaking, 2 warnings, 1 info — FAIL (--fail-on breaking)")]
    public void Levels(string arguments, string expected) => Assert.Equal(expected, Summary(arguments)[^1]);

    [Fact]
    public void Filters() => Assert.Equal(
        [
            "Filters leave out 2 of 4 operations in the old, 1 of 3 operations in the new.",
            "Nothing matches tags.exclude: none.",
            "3 breaking, 1 warning, 2 info — FAIL (--fail-on breaking)",
        ],
        Summary("--exclude-path /orders/* --exclude-tag none")[^3..]);

    [Fact]
    public void Filters_that_leave_out_every_operation_pass_nothing() => Assert.Equal(
        new ToolRun(3, "", $"could not compare the documents; this is not a pass\n{New}(1,1): error SG9304: The filters leave out every operation (4 in the old, 3 in the new). Mend them so that they keep what clients call, or do not check this document.\n"),
        Tool.Run("diff", Old, New, "--match-path", "/v9/**"));

    [Fact]
    public void The_json_report_tells_what_was_kept_out()
    {
        var report = JsonNode.Parse(Tool.Run("diff", Old, New, "-f", "json", "--exclude-path", "/orders/*", "--severity", "SG5042=off").Output)!;

        Assert.Equal("""{"old":2,"new":1}""", report["documents"]![0]!["leftOut"]!.ToJsonString());
        Assert.Equal(1, (int)report["documents"]![0]!["off"]!);
    }

    /// <summary>What is printed up to the verdict.</summary>
    private static string[] Summary(string arguments)
    {
        var lines = Tool.Run(["diff", Old, New, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Output.Split('\n');
        return lines[..(Array.FindIndex(lines, line => line.Contains(" — FAIL (", StringComparison.Ordinal)) + 1)];
    }
}
