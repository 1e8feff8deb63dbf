using Google.Cloud.Monitoring.V3;
using Google.Protobuf.WellKnownTypes;
using static Google.Cloud.Monitoring.V3.Aggregation.Types;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Monitoring;

public sealed class SeriesAnswerTests
{
    private const string Scenario = """
        requests-per-minute: 1000
        visible-after: 2m
        stable: { phases: [{ error-ratio: 0, latency: { p50: 100ms } }] }
        canary: { phases: [{ error-ratio: 0.25, latency: { p50: 2s } }] }
        """;

    [Fact]
    public async Task Counts_are_grouped_by_class_newest_first_and_follow_the_split()
    {
        await using var session = await Shifted();

        var series = session.Metrics.ListTimeSeries(SeriesRequests.Counts("orders-00002-def", Begin.AddMinutes(1), Begin.AddMinutes(11))).TimeSeries;

        Assert.Equal(["2xx", "5xx"], series.Select(one => one.Metric.Labels["response_code_class"]));
        Assert.Equal(["demo"], series[0].Resource.Labels.Values);
        Assert.All(series, one => Assert.Equal(Enumerable.Range(0, 10).Select(minute => Begin.AddMinutes(11 - minute)), one.Points.Select(point => point.Interval.EndTime.ToDateTimeOffset())));
        Assert.Equal(Begin.AddMinutes(10), series[0].Points[0].Interval.StartTime.ToDateTimeOffset());
        var (good, bad) = (series[0].Points.Sum(point => point.Value.Int64Value), series[1].Points.Sum(point => point.Value.Int64Value));
        Assert.InRange(good + bad, 900, 1100);
        Assert.InRange((double)bad / (good + bad), 0.2, 0.3);
    }

    [Fact]
    public async Task Latencies_of_all_codes_add_up_to_one_distribution_with_the_same_count()
    {
        await using var session = await Shifted();

        var counts = session.Metrics.ListTimeSeries(SeriesRequests.Counts("orders-00002-def", Begin.AddMinutes(1), Begin.AddMinutes(2))).TimeSeries;
        var latencies = session.Metrics.ListTimeSeries(SeriesRequests.Latencies("orders-00002-def", Begin.AddMinutes(1), Begin.AddMinutes(2))).TimeSeries;

        var distribution = Assert.Single(Assert.Single(latencies).Points).Value.DistributionValue;
        Assert.Equal(counts.Sum(one => one.Points[0].Value.Int64Value), distribution.Count);
        Assert.Equal(distribution.Count, distribution.BucketCounts.Sum());
        Assert.Equal((1.4, 1.0, 66), (distribution.BucketOptions.ExponentialBuckets.GrowthFactor, distribution.BucketOptions.ExponentialBuckets.Scale, distribution.BucketOptions.ExponentialBuckets.NumFiniteBuckets));
        Assert.InRange(distribution.Mean, 1000, 2500);
    }

    [Fact]
    public async Task A_minute_is_seen_only_after_the_ingest_delay()
    {
        await using var session = await StartAsync(Scenario);
        session.Clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        var request = SeriesRequests.Counts("orders-00001-abc", Begin, Begin.AddMinutes(5));

        var before = session.Metrics.ListTimeSeries(request).TimeSeries[0].Points.Count;
        session.Clock.Advance(TimeSpan.FromSeconds(1));
        var after = session.Metrics.ListTimeSeries(request).TimeSeries[0].Points.Count;

        Assert.Equal((2, 3), (before, after));
    }

    [Fact]
    public async Task The_interval_excludes_its_start_and_includes_its_end()
    {
        await using var session = await StartAsync(Scenario);
        session.Clock.Advance(TimeSpan.FromMinutes(10));

        var points = session.Metrics.ListTimeSeries(SeriesRequests.Counts("orders-00001-abc", Begin.AddMinutes(2), Begin.AddMinutes(4))).TimeSeries[0].Points;

        Assert.Equal([Begin.AddMinutes(4), Begin.AddMinutes(3)], points.Select(point => point.Interval.EndTime.ToDateTimeOffset()));
    }

    [Fact]
    public async Task Longer_periods_add_minutes_up()
    {
        await using var session = await StartAsync(Scenario);
        session.Clock.Advance(TimeSpan.FromMinutes(20));
        var request = SeriesRequests.Counts("orders-00001-abc", Begin, Begin.AddMinutes(10));
        var minutes = session.Metrics.ListTimeSeries(request).TimeSeries[0].Points.Select(point => point.Value.Int64Value).ToList();

        request.Aggregation.AlignmentPeriod = TimeSpan.FromMinutes(5).ToDuration();
        request.Aggregation.PerSeriesAligner = Aligner.AlignSum;
        var points = session.Metrics.ListTimeSeries(request).TimeSeries[0].Points;

        Assert.Equal([minutes.Take(5).Sum(), minutes.Skip(5).Sum()], points.Select(point => point.Value.Int64Value));
    }

    [Fact]
    public async Task Without_aggregation_each_code_is_a_series_with_all_labels()
    {
        await using var session = await Shifted();
        var request = SeriesRequests.Counts("orders-00002-def", Begin.AddMinutes(1), Begin.AddMinutes(2));
        request.Aggregation = null;

        var series = session.Metrics.ListTimeSeries(request).TimeSeries;

        Assert.Equal(["200", "500"], series.Select(one => one.Metric.Labels["response_code"]));
        Assert.Equal(
            ["configuration_name=orders", "location=europe-west1", "project_id=demo", "revision_name=orders-00002-def", "service_name=orders"],
            series[0].Resource.Labels.Select(label => $"{label.Key}={label.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_of_points_put_together_are_the_whole()
    {
        await using var session = await Shifted();
        var request = SeriesRequests.Counts("orders-00002-def", Begin.AddMinutes(1), Begin.AddMinutes(6));
        var whole = session.Metrics.ListTimeSeries(request).TimeSeries.SelectMany(one => one.Points).ToList();

        request.PageSize = 3;
        var parts = new List<Point>();
        var pages = 0;
        do
        {
            var page = session.Metrics.ListTimeSeries(request);
            parts.AddRange(page.TimeSeries.SelectMany(one => one.Points));
            request.PageToken = page.NextPageToken;
            pages++;
        }
        while (request.PageToken.Length > 0);

        Assert.Equal(4, pages);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_data_and_another_one_does_not()
    {
        async Task<List<long>> Points(int seed)
        {
            await using var session = await StartAsync(new EmulatorOptions { Seed = seed });
            session.Clock.Advance(TimeSpan.FromMinutes(20));
            var series = session.Metrics.ListTimeSeries(SeriesRequests.Counts("orders-00001-abc", Begin, Begin.AddMinutes(10))).TimeSeries;
            return [.. series[0].Points.Select(point => point.Value.Int64Value)];
        }

        Assert.Equal(await Points(1), await Points(1));
        Assert.NotEqual(await Points(1), await Points(2));
    }

    [Fact]
    public async Task Incomplete_data_says_so()
    {
        await using var session = await StartAsync("faults: [{ rpc: ListTimeSeries, effect: incomplete }]");

        var answer = session.Metrics.ListTimeSeries(SeriesRequests.Counts("orders-00001-abc", Begin, Begin.AddMinutes(10)));

        Assert.Equal([(13, "A part of the data could not be read.")], answer.ExecutionErrors.Select(error => (error.Code, error.Message)));
    }

    private static async Task<EmulatorSession> Shifted()
    {
        var session = await StartAsync(Scenario);
        session.Shift(To("orders-00001-abc", 90), To("orders-00002-def", 10));
        session.Clock.Advance(TimeSpan.FromMinutes(15));
        return session;
    }
}
