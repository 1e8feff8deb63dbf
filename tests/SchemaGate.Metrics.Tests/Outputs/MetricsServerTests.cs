using System.Net;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Outputs;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Metrics.Tests.Outputs;

public sealed class MetricsServerTests
{
    private readonly DeploymentMetrics _metrics = Story.Of("orders");
    private readonly int _port = LoopbackPort.Free();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task It_serves_this_machine_under_both_names(string name)
    {
        await using var server = Start();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri($"http://{name}:{_port}/metrics"));

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(Scrape.Of(_metrics), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_serves_nothing_else()
    {
        await using var server = Start();
        using var client = new HttpClient();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"http://127.0.0.1:{_port}/"))).StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        await using var first = Start();

        Assert.False(MetricsServer.TryStart(_metrics.Registry, _port, out var second, out var problem));
        await using (second)
        {
            Assert.Null(second);
        }

        Assert.StartsWith($"Metrics cannot be served on 127.0.0.1:{_port}: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(". Choose another port.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_and_leaves_the_port()
    {
        var server = Start();
        await server.DisposeAsync();

        await using var again = Start();
        using var client = new HttpClient();
        Assert.Equal(Scrape.Of(_metrics), await client.GetStringAsync(new Uri($"http://127.0.0.1:{_port}/metrics")));
    }

    [Fact]
    public async Task A_real_Prometheus_scrapes_it_and_answers()
    {
        await using var server = Start();
        using var prometheus = new PrometheusServer(new ScrapeTarget(_port));

        Assert.Equal(
            new Dictionary<string, double> { ["{reason=\"latency_p95\"}"] = 1 },
            await prometheus.QueryAsync("sum by (reason) (deployment_rollback_total{service=\"orders\"}) > 0"));
        Assert.Equal(
            new Dictionary<string, double> { ["deployment_canary_phase{environment=\"production\",phase=\"rolled_back\",service=\"orders\"}"] = 1 },
            await prometheus.QueryAsync("deployment_canary_phase == 1"));
        Assert.Equal(new Dictionary<string, double> { ["{}"] = 540 }, await prometheus.QueryAsync("sum(histogram_quantile(0.8, deployment_duration_seconds_bucket))"));

        _metrics.PhaseEntered(CanaryPhase.Held);
        Assert.Equal(
            new Dictionary<string, double> { ["deployment_canary_phase{environment=\"production\",phase=\"held\",service=\"orders\"}"] = 1 },
            await prometheus.QueryAsync("deployment_canary_phase{phase=\"held\"} == 1"));
    }

    private MetricsServer Start()
    {
        Assert.True(MetricsServer.TryStart(_metrics.Registry, _port, out var server, out var problem), problem);
        return server;
    }
}
