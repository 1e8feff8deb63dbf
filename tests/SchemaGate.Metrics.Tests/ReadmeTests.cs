using System.Text.RegularExpressions;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Metrics.Tests;

/// <summary>The README of the package says what is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "SchemaGate.Metrics", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_sample_runs()
    {
        var metrics = new DeploymentMetrics("orders", "production");

        metrics.DeploymentStarted(DeploymentType.Canary);
        metrics.CurrentRevision(RevisionRole.Stable, "orders-00041-xyz");
        metrics.CurrentRevision(RevisionRole.Canary, "orders-00042-abc");
        metrics.CanaryTraffic(10);

        metrics.RolledBack(DeploymentType.Canary, RollbackReason.LatencyP95, TimeSpan.FromMinutes(6));
        metrics.CanaryTraffic(0);

        Assert.Equal(["deployment_canary_traffic_percentage{…} 0"], Scrape.SeriesOf(metrics, "deployment_canary_traffic_percentage"));
        Assert.Contains(Indented(Sample().Match(Readme).Groups["code"].Value), Source(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_table_names_each_metric()
    {
        var served = Family().Matches(Scrape.Of(Story.Of("orders"))).Select(family => family.Groups["name"].Value);
        var table = string.Concat(Row().Matches(Readme).Select(row => row.Value));

        Assert.Equal([], served.Where(name => !table.Contains(name, StringComparison.Ordinal) && !table.Contains(name.Replace("deployment_canary", "…", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public void It_names_each_reason() => Assert.Equal(
        string.Join(", ", Enum.GetValues<RollbackReason>().Select(reason => $"`{LabelValue.Of(reason)}`")),
        Reasons().Match(Readme).Groups["list"].Value);

    private static string Source() => File.ReadAllText(Repository.PathOf("tests", "SchemaGate.Metrics.Tests", "ReadmeTests.cs")).ReplaceLineEndings("\n");

    private static string Indented(string code) => string.Join('\n', code.TrimEnd().Split('\n').Select(line => line.Length == 0 ? line : "        " + line));

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex("^# TYPE (?<name>[a-z0-9_]+) ", RegexOptions.Multiline)]
    private static partial Regex Family();

    [GeneratedRegex("^\\| `.*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`reason` is one of (?<list>.*)\\.$", RegexOptions.Multiline)]
    private static partial Regex Reasons();
}
