namespace SchemaGate.Prometheus.Tests;

public sealed class PrometheusQueriesTests
{
    [Fact]
    public void The_default_asks_what_prometheus_net_measures()
    {
        Assert.Equal("""sum(increase(http_request_duration_seconds_count{revision="$revision",endpoint!="/metrics"}[$window]))""", PrometheusQueries.PrometheusNet.Requests);
        Assert.Equal("""sum(increase(http_request_duration_seconds_count{revision="$revision",endpoint!="/metrics",code=~"5.."}[$window]))""", PrometheusQueries.PrometheusNet.Errors);
        Assert.Equal("""sum by (le) (increase(http_request_duration_seconds_bucket{revision="$revision",endpoint!="/metrics"}[$window]))""", PrometheusQueries.PrometheusNet.Latencies);
        Assert.Equal("""max(timestamp(http_request_duration_seconds_count{revision=~"$revisions"}))""", PrometheusQueries.PrometheusNet.Newest);
    }

    [Fact]
    public void The_other_asks_what_ASP_NET_Core_measures_itself() => Assert.Equal(
        """sum(increase(http_server_request_duration_seconds_count{revision="$revision",http_route!="/metrics",http_response_status_code=~"5.."}[$window]))""",
        PrometheusQueries.AspNetCore.Errors);

    [Theory]
    [InlineData("x{a=\"$revision\",b=\"$service\"}[$window]", "x{a=\"r-1\",b=\"a\\\"b\\\\c\"}[900s]")]
    [InlineData("x{a=~\"$other$\"}", "x{a=~\"$other$\"}")]
    [InlineData("$revisions", "$revisions")]
    public void Placeholders_are_filled_in_and_nothing_else(string query, string expected) => Assert.Equal(
        expected,
        PrometheusQueries.Fill(query, new Dictionary<string, string> { ["revision"] = "r-1", ["service"] = "a\"b\\c", ["window"] = "900s" }));
}
