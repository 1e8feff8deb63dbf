using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;
using SchemaGate.Metrics.Outputs;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Metrics.Tests.Grafana;

/// <summary>Each expression of the dashboard, evaluated by a real Prometheus over real metrics.</summary>
public sealed class DashboardDataTests
{
    private const string Orders = "service=\"orders\"";
    private const string Production = "environment=\"production\"," + Orders;

    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["Active canaries A"] = ["{}"],
        ["Canary error rate A"] = [$"{{{Production}}}"],
        ["Canary P95 latency A"] = [$"{{{Production}}}"],
        ["Success rate A"] = ["{}"],
        ["Deployments A"] = ["{environment=\"production\",phase=\"observing\",service=\"orders\"}"],
        ["Deployments B"] = [$"{{{Production}}}"],
        ["Deployments C"] = [$"{{{Production}}}"],
        ["Deployments D"] = [$"{{{Production}}}"],
        ["Deployments E"] = [$"{{{Production}}}"],
        ["Deployments F"] = [$"{{{Production}}}"],
        ["Deployments G"] = ["{environment=\"production\",revision=\"orders-00041-xyz\",service=\"orders\"}"],
        ["Traffic split A"] = [$"{{{Production}}}"],
        ["Traffic split B"] = [$"{{{Production}}}"],
        ["Error rate, canary and stable A"] = [$"{{environment=\"production\",role=\"canary\",{Orders}}}", $"{{environment=\"production\",role=\"stable\",{Orders}}}"],
        ["Error rate, canary and stable B"] = [$"{{{Production}}}"],
        ["Latency, canary and stable A"] = [$"{{environment=\"production\",role=\"canary\",{Orders}}}", $"{{environment=\"production\",role=\"stable\",{Orders}}}"],
        ["Latency, canary and stable B"] = [$"{{environment=\"production\",role=\"canary\",{Orders}}}"],
        ["Latency, canary and stable C"] = [$"{{{Production}}}"],
        ["Latency, canary and stable D"] = [$"{{{Production}}}"],
        ["Rollback events A"] = [$"{{environment=\"production\",reason=\"latency_p95\",{Orders}}}"],
        ["Note Started"] = [$"{{{Production}}}"],
        ["Note Rolled back"] = [$"{{{Production}}}"],
    };

    [Fact]
    public async Task Each_gives_the_series_that_its_panel_shows()
    {
        var metrics = new DeploymentMetrics("orders", "production");
        var port = LoopbackPort.Free();
        Assert.True(MetricsServer.TryStart(metrics.Registry, port, out var server, out var problem), problem);
        await using var serving = server;
        using var prometheus = new PrometheusServer(new ScrapeTarget(port));
        await EndTwoAndBeginAsync(metrics, prometheus);

        var answers = new Dictionary<string, IReadOnlyDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (place, expression) in Dashboard.Expressions)
        {
            answers[place] = await prometheus.QueryAsync(expression);
        }

        Assert.Equal(Expected, answers.ToDictionary(answer => answer.Key, answer => answer.Value.Keys.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));
        Assert.Equal([1, 0.5, 90, 0.02, 61.5], new[] { "Active canaries A", "Success rate A", "Traffic split B", "Canary error rate A", "Canary P95 latency A" }.Select(place => answers[place].Values.Single()));
    }

    /// <summary>The variables of the dashboard offer what there is.</summary>
    [Fact]
    public void Services_and_environments_are_labels_of_a_metric() => Assert.Equal(
        ["label_values(deployment_started_total, service)", "label_values(deployment_started_total, environment)"],
        Dashboard.Read()["templating"]!["list"]!.AsArray().Where(variable => variable!["type"]!.GetValue<string>() == "query").Select(variable => variable!["query"]!["query"]!.GetValue<string>()));

    // Growth is seen between two scrapes: the first sees two deployments begin, the second how they ended and a third on its way.
    private static async Task EndTwoAndBeginAsync(DeploymentMetrics metrics, PrometheusServer prometheus)
    {
        metrics.DeploymentStarted(DeploymentType.Canary);
        metrics.DeploymentStarted(DeploymentType.Canary);
        await prometheus.QueryAsync("deployment_started_total == 2");
        metrics.DeploymentSucceeded(DeploymentType.Canary, TimeSpan.FromMinutes(20));
        metrics.RolledBack(DeploymentType.Canary, RollbackReason.LatencyP95, TimeSpan.FromMinutes(6));
        metrics.DeploymentStarted(DeploymentType.Canary);
        metrics.JudgedBy(new(ErrorRatio: 0.01, LatencyP95: TimeSpan.FromMinutes(1), LatencyP99: TimeSpan.FromMinutes(2), MinRequests: 100));
        metrics.CurrentRevision(RevisionRole.Stable, "orders-00041-xyz");
        metrics.CurrentRevision(RevisionRole.Canary, "orders-00042-abc");
        metrics.CanaryTraffic(10);
        metrics.PhaseEntered(CanaryPhase.Observing);
        metrics.Checked(new()
        {
            Verdict = CanaryVerdict.Fail,
            Canary = new() { Requests = 100, ErrorRatio = 0.02, LatencyP95 = TimeSpan.FromSeconds(61.5), LatencyP99 = TimeSpan.FromSeconds(70) },
            Stable = new() { Requests = 900, ErrorRatio = 0, LatencyP95 = TimeSpan.FromSeconds(0.2) },
            DataAge = TimeSpan.FromSeconds(200),
        });
        await prometheus.QueryAsync("deployment_started_total == 3 and on() deployment_canary_requests{role=\"stable\"}");
    }
}
