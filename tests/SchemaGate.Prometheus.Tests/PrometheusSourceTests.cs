using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;

namespace SchemaGate.Prometheus.Tests;

public sealed class PrometheusSourceTests(MeasuredRollout rollout) : IClassFixture<MeasuredRollout>
{
    /// <summary>Differences instead of <c>increase()</c>: no estimates, so that numbers are exact.</summary>
    private static readonly PrometheusQueries Exact = PrometheusQueries.PrometheusNet with
    {
        Requests = Difference("""sum(http_request_duration_seconds_count{revision="$revision",endpoint!="/metrics"}OFFSET)"""),
        Errors = Difference("""sum(http_request_duration_seconds_count{revision="$revision",code="503"}OFFSET)"""),
        Latencies = Difference("""sum by (le) (http_request_duration_seconds_bucket{revision="$revision",endpoint!="/metrics"}OFFSET)"""),
    };

    [Fact]
    public async Task Requests_errors_and_latencies_are_those_that_were_served()
    {
        var reading = await ReadAsync(Exact, rollout.Query);

        Assert.Equal((100, 20, 0.2), (reading.Canary.Requests, reading.Canary.Errors, reading.Canary.ErrorRatio));
        Assert.Equal((200, 0, 0.0), (reading.Stable.Requests, reading.Stable.Errors, reading.Stable.ErrorRatio));
        Assert.Equal((100, 200), (reading.Canary.Latencies.Count, reading.Stable.Latencies.Count));
    }

    [Fact]
    public async Task Latencies_are_milliseconds_between_the_bounds_of_the_service()
    {
        var reading = await ReadAsync(Exact, rollout.Query);

        Assert.Equal((256, 512), BoundsOf(reading.Canary.Latencies.QuantileAt(0.95)));
        Assert.InRange(reading.Stable.Latencies.QuantileAt(0.5)!.Value.Upper!.Value, 1, 256);
    }

    [Fact]
    public async Task The_queries_by_default_estimate_the_same()
    {
        var reading = await ReadAsync(PrometheusQueries.PrometheusNet, rollout.Query);

        // What happened between two scrapes at the edges is guessed by Prometheus; shares are not.
        Assert.InRange(reading.Canary.Requests, 80, 140);
        Assert.InRange(reading.Canary.ErrorRatio!.Value, 0.18, 0.22);
        Assert.InRange(reading.Stable.Requests, 160, 280);
        Assert.Equal(0, reading.Stable.Errors);
        Assert.Equal((256, 512), BoundsOf(reading.Canary.Latencies.QuantileAt(0.95)));
        Assert.InRange(reading.Canary.Latencies.Count, reading.Canary.Requests - 2, reading.Canary.Requests + 2);
    }

    [Fact]
    public async Task Times_are_those_of_the_server()
    {
        var reading = await ReadAsync(Exact, rollout.Query);

        Assert.Equal(rollout.Query.Start, reading.Start);
        Assert.InRange(reading.ReadAt.ToUnixTimeMilliseconds() / 1000.0, rollout.ScrapedAt, rollout.ScrapedAt + 60);
        Assert.InRange(reading.ReadAt - reading.End, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Data_that_is_not_complete_yet_is_left_out()
    {
        var reading = await ReadAsync(Exact, rollout.Query, delay: TimeSpan.FromHours(1));

        Assert.Equal((rollout.Query.Start, rollout.Query.Start), (reading.Start, reading.End));
        Assert.Equal((RevisionMetrics.None, RevisionMetrics.None), (reading.Canary, reading.Stable));
    }

    [Fact]
    public async Task A_revision_without_series_has_no_requests()
    {
        var reading = await ReadAsync(PrometheusQueries.PrometheusNet, rollout.Query with { Canary = "orders-00043-new" });

        Assert.Equal((0, 0, null), (reading.Canary.Requests, reading.Canary.Errors, reading.Canary.ErrorRatio));
        Assert.Equal(0, reading.Canary.Latencies.Count);
        Assert.InRange(reading.Stable.Requests, 160, 280);
    }

    [Fact]
    public async Task Where_nothing_is_scraped_nothing_is_known()
    {
        var reading = await ReadAsync(PrometheusQueries.AspNetCore, rollout.Query);

        Assert.Equal(rollout.Query.Start, reading.End);
        Assert.Equal((RevisionMetrics.None, RevisionMetrics.None), (reading.Canary, reading.Stable));
    }

    [Fact]
    public async Task What_is_no_number_is_no_data()
    {
        var reading = await ReadAsync(Exact with { Requests = "vector(0) / 0", Errors = "scalar(no_such_metric)" }, rollout.Query);

        Assert.Equal((0, 0), (reading.Canary.Requests, reading.Canary.Errors));
    }

    [Theory]
    [InlineData("sum(", "Prometheus answers 400: ")]
    [InlineData("http_request_duration_seconds_count", " series where one number is needed. Put sum(…) around this query: http_request_duration_seconds_count")]
    [InlineData("http_request_duration_seconds_count[1m]", "Prometheus gives a matrix where numbers are needed. Ask for an instant vector or a scalar.")]
    public async Task A_query_that_cannot_work_is_told(string requests, string expected)
    {
        var fault = await Assert.ThrowsAsync<PlatformException>(() => ReadAsync(Exact with { Requests = requests }, rollout.Query));

        Assert.Equal(FaultKind.InvalidRequest, fault.Kind);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Latencies_without_bounds_are_told()
    {
        var fault = await Assert.ThrowsAsync<PlatformException>(() => ReadAsync(Exact with { Latencies = Exact.Requests }, rollout.Query));

        Assert.Equal(
            (FaultKind.InvalidRequest, "Prometheus gives latencies without a bound. Ask for a histogram by its buckets, such as sum by (le) (increase(…_bucket[$window]))."),
            (fault.Kind, fault.Message));
    }

    [Fact]
    public async Task The_end_of_the_run_is_no_fault_of_Prometheus()
    {
        using var source = new PrometheusSource(Settings(Exact));
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.ReadAsync(rollout.Query, ended.Token));
    }

    private static string Difference(string series) =>
        $"{series.Replace("OFFSET", "", StringComparison.Ordinal)} - {series.Replace("OFFSET", " offset $window", StringComparison.Ordinal)}";

    private static (double Lower, double? Upper) BoundsOf(Quantile? quantile) => (quantile!.Value.Lower, quantile.Value.Upper);

    private async Task<MetricReading> ReadAsync(PrometheusQueries queries, MetricQuery query, TimeSpan? delay = null)
    {
        using var source = new PrometheusSource(Settings(queries) with { Delay = delay ?? TimeSpan.Zero });
        return await source.ReadAsync(query, CancellationToken.None);
    }

    private PrometheusSettings Settings(PrometheusQueries queries) => new() { Address = rollout.Server.Address, Service = "orders", Queries = queries };
}
