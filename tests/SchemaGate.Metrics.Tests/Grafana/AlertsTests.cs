using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Metrics.Tests.Grafana;

/// <summary>The alert rules, as Prometheus' own tool reads them and carries them out.</summary>
public sealed class AlertsTests
{
    private static readonly string Rules = Repository.PathOf("build", "grafana", "alerts.yml");

    [Fact]
    public void They_are_valid() => Assert.Equal($"Checking {Rules}\n  SUCCESS: 3 rules found\n\n", Promtool.CheckRules(Rules));

    [Fact]
    public void They_fire_when_they_should_and_not_before()
    {
        var tests = Repository.PathOf("tests", "SchemaGate.Metrics.Tests", "Grafana", "alerts.test.yml");

        Assert.Equal($"Unit Testing:  {tests}\n  SUCCESS\n\n", Promtool.TestRules(tests));
    }

    [Fact]
    public void They_read_metrics_that_there_are()
    {
        var served = Scrape.Of(Story.Of("orders"));
        var read = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Rules), "deployment_[a-z_]+").Select(name => name.Value).Distinct().Order(StringComparer.Ordinal);

        Assert.All(read, name => Assert.Contains($"# TYPE {name} ", served, StringComparison.Ordinal));
    }
}
