using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Emulator;
using SchemaGate.Emulator.Scenarios;
using static SchemaGate.CloudRun.Tests.CloudRunSession;

namespace SchemaGate.CloudRun.Tests;

public sealed class CloudMonitoringSourceTests
{
    private const string Mixed = """
        requests-per-minute: 1000
        stable: { phases: [{ error-ratio: 0, latency: { p50: 100ms } }] }
        canary: { phases: [{ error-ratio: 0.25, latency: { p50: 2s } }] }
        """;

    [Fact]
    public async Task Both_revisions_are_measured_in_the_same_mature_minutes()
    {
        await using var session = await ShiftedAsync(Mixed);

        var reading = await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin.AddSeconds(61)), CancellationToken.None);

        Assert.Equal((Begin.AddMinutes(2), Begin.AddMinutes(12)), (reading.Start, reading.End));
        Assert.Equal(session.Clock.GetUtcNow(), reading.ReadAt);
        Assert.InRange(reading.Canary.Requests, 900, 1100);
        Assert.InRange(reading.Stable.Requests, 8800, 9200);
        Assert.InRange(reading.Canary.ErrorRatio!.Value, 0.2, 0.3);
        Assert.Equal(0, reading.Stable.Errors);
        Assert.Equal(reading.Canary.Requests, reading.Canary.Latencies.Count);
        Assert.Equal(reading.Stable.Requests, reading.Stable.Latencies.Count);
        Assert.InRange(reading.Canary.Latencies.QuantileAt(0.5)!.Value.Value, 1400, 2800);
    }

    [Fact]
    public async Task Pages_make_no_difference()
    {
        await using var whole = await ShiftedAsync(Mixed);
        await using var paged = await ShiftedAsync(Mixed, maxPageSize: 1);

        var one = await whole.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None);
        var other = await paged.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None);

        Assert.Equal((one.Canary.Requests, one.Canary.Errors), (other.Canary.Requests, other.Canary.Errors));
        Assert.Equal(one.Stable.Latencies.Counts.AsEnumerable(), other.Stable.Latencies.Counts.AsEnumerable());
        Assert.Equal((2, 5), (Calls(whole), Calls(paged)));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(3 * 24 * 60)]
    public async Task An_answer_after_days_is_as_small_as_after_minutes(int minutes)
    {
        await using var session = await ShiftedAsync("requests-per-minute: 100", maxPageSize: 1);
        session.Clock.SetUtcNow(Begin.AddMinutes(minutes));

        var reading = await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None);

        Assert.Equal(Begin.AddMinutes(minutes - 3), reading.End);
        Assert.InRange(reading.Canary.Requests + reading.Stable.Requests, 95 * (minutes - 3), 105 * (minutes - 3));
        Assert.Equal(4, Calls(session));
    }

    [Fact]
    public async Task A_page_that_fails_fails_all()
    {
        await using var session = await ShiftedAsync(Mixed + "\nfaults: [{ rpc: ListTimeSeries, code: RESOURCE_EXHAUSTED, every: 4, retry-delay: 9s }]", maxPageSize: 1);

        var failure = await session.FailureAsync(session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None));

        Assert.Equal((FaultKind.QuotaExceeded, TimeSpan.FromSeconds(9)), (failure.Kind, failure.RetryAfter));
    }

    [Fact]
    public async Task Data_that_may_be_incomplete_is_none()
    {
        await using var session = await ShiftedAsync(Mixed + "\nfaults: [{ rpc: ListTimeSeries, effect: incomplete }]");

        var failure = await session.FailureAsync(session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None));

        Assert.Equal((FaultKind.Unavailable, "ListTimeSeries: the data may be incomplete: A part of the data could not be read."), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task Before_a_minute_is_mature_there_is_no_data()
    {
        await using var session = await StartAsync(Mixed);

        var reading = await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin.AddMinutes(-2)), CancellationToken.None);

        Assert.Equal((Begin.AddMinutes(-2), Begin.AddMinutes(-2)), (reading.Start, reading.End));
        Assert.Equal((RevisionMetrics.None, RevisionMetrics.None), (reading.Canary, reading.Stable));
    }

    [Fact]
    public async Task No_requests_are_zero_requests()
    {
        await using var session = await ShiftedAsync("requests-per-minute: 0");

        var reading = await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None);

        Assert.Equal(Begin.AddMinutes(12), reading.End);
        Assert.Equal((RevisionMetrics.None, RevisionMetrics.None), (reading.Canary, reading.Stable));
    }

    [Fact]
    public async Task The_descriptor_says_how_late_data_is_and_is_read_once()
    {
        await using var session = await ShiftedAsync(Mixed + "\ningest-delay: 7m");

        var reading = await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None);
        await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None);

        Assert.Equal(Begin.AddMinutes(8), reading.End);
        Assert.Equal(2, session.Emulator.Journal.Count(call => call.Method.EndsWith("/GetMetricDescriptor", StringComparison.Ordinal)));
        Assert.All(session.Emulator.Journal.Where(call => call.Method.Contains("monitoring", StringComparison.Ordinal)), call => Assert.Equal("name=projects%2Fdemo", call.Headers["x-goog-request-params"]));
    }

    [Fact]
    public async Task A_lost_permission_is_one()
    {
        await using var session = await ShiftedAsync("faults: [{ rpc: ListTimeSeries, code: PERMISSION_DENIED, from: 4m }]");

        var failure = await session.FailureAsync(session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None));

        Assert.Equal(
            (FaultKind.PermissionDenied, "ListTimeSeries: Permission denied for ListTimeSeries. Grant roles/monitoring.viewer on the project to whoever runs this."),
            (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task A_missing_permission_shows_before_there_is_data()
    {
        await using var session = await StartAsync("faults: [{ rpc: ListTimeSeries, code: PERMISSION_DENIED }]");

        var failure = await session.FailureAsync(session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None));

        Assert.Equal(FaultKind.PermissionDenied, failure.Kind);
    }

    [Fact]
    public async Task Every_scenario_shows_what_it_says()
    {
        var seen = new Dictionary<string, string>();
        foreach (var name in new[] { "healthy", "error-spike", "slow", "slow-p99", "starved", "no-traffic", "late-data" })
        {
            await using var session = await ShiftedAsync(new EmulatorOptions { Scenario = Scenario.Named(name) });
            var canary = (await session.Metrics.ReadAsync(new(CanaryId, StableId, Begin), CancellationToken.None)).Canary;
            seen[name] = $"{Size(canary.Requests)}, errors {(canary.ErrorRatio > 0.01 ? "over" : "under")} 1 %, P95 {Side(canary, 0.95, 60_000)}, P99 {Side(canary, 0.99, 120_000)}";
        }

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["healthy"] = "enough, errors under 1 %, P95 under, P99 under",
                ["error-spike"] = "enough, errors over 1 %, P95 under, P99 under",
                ["slow"] = "enough, errors under 1 %, P95 over, P99 unsure",
                ["slow-p99"] = "enough, errors under 1 %, P95 under, P99 over",
                ["starved"] = "few, errors under 1 %, P95 under, P99 under",
                ["no-traffic"] = "none, errors under 1 %, P95 unknown, P99 unknown",
                ["late-data"] = "enough, errors under 1 %, P95 under, P99 under",
            },
            seen);
    }

    private static string Size(long requests) => requests == 0 ? "none" : requests < 100 ? "few" : "enough";

    // Sure only where the whole bucket lies on one side.
    private static string Side(RevisionMetrics metrics, double share, double threshold) => metrics.Latencies.QuantileAt(share) switch
    {
        null => "unknown",
        { } quantile when quantile.Lower > threshold => "over",
        { } quantile when quantile.Upper < threshold => "under",
        _ => "unsure",
    };

    private static int Calls(CloudRunSession session) => session.Emulator.Journal.Count(call => call.Method.EndsWith("/ListTimeSeries", StringComparison.Ordinal));

    private static Task<CloudRunSession> ShiftedAsync(string scenario, int maxPageSize = 100_000) =>
        ShiftedAsync(new EmulatorOptions { Scenario = Scenario.Parse(scenario, "test.yml"), MaxPageSize = maxPageSize });

    // A quarter of an hour after a shift, to the second.
    private static async Task<CloudRunSession> ShiftedAsync(EmulatorOptions options)
    {
        var session = await StartAsync(options);
        await session.ShiftAsync(new(StableId, 90), new(CanaryId, 10));
        session.Clock.SetUtcNow(Begin.AddMinutes(15));
        return session;
    }
}
