using Google.Cloud.Monitoring.V3;
using Google.Protobuf.WellKnownTypes;
using static Google.Cloud.Monitoring.V3.Aggregation.Types;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Monitoring;

public sealed class SeriesQuestionTests
{
    [Fact]
    public async Task An_interval_must_go_forward()
    {
        Assert.Equal(
            "InvalidArgument: Field interval had an invalid value: a DELTA metric needs a start_time before the end_time.",
            await Answer(request => request.Interval.StartTime = request.Interval.EndTime));
    }

    [Fact]
    public async Task A_period_is_at_least_a_minute()
    {
        Assert.Equal(
            "InvalidArgument: Field aggregation.alignmentPeriod had an invalid value: it must be at least 60 seconds.",
            await Answer(request => request.Aggregation.AlignmentPeriod = TimeSpan.FromSeconds(30).ToDuration()));
    }

    [Fact]
    public async Task A_reducer_needs_an_aligner()
    {
        Assert.Equal(
            "InvalidArgument: The per-series aligner must be specified when a cross-series reducer is.",
            await Answer(request => request.Aggregation.PerSeriesAligner = Aligner.AlignNone));
    }

    [Fact]
    public async Task An_order_is_refused()
    {
        Assert.Equal("InvalidArgument: Field order_by must be empty.", await Answer(request => request.OrderBy = "metric.type"));
    }

    [Fact]
    public async Task What_the_emulator_cannot_do_is_said()
    {
        Assert.Equal(
            "Unimplemented: The emulator aligns by ALIGN_DELTA and ALIGN_SUM and reduces by REDUCE_SUM only.",
            await Answer(request => request.Aggregation.PerSeriesAligner = Aligner.AlignPercentile99));
    }

    private static async Task<string> Answer(Action<ListTimeSeriesRequest> spoil)
    {
        await using var session = await StartAsync();
        var request = SeriesRequests.Counts("orders-00001-abc", Begin, Begin.AddMinutes(5));
        spoil(request);
        return FailureText(() => session.Metrics.ListTimeSeries(request));
    }
}
