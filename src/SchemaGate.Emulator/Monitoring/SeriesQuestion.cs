using Google.Cloud.Monitoring.V3;
using SchemaGate.Emulator.CloudRun;
using static Google.Cloud.Monitoring.V3.Aggregation.Types;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>A request for time series that was found to make sense.</summary>
internal sealed record SeriesQuestion
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public required SeriesFilter Filter { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    /// <summary>Length of a point.</summary>
    public TimeSpan Period { get; init; }

    /// <summary>The fields by which series are added up; null when they are not.</summary>
    public string[]? Groups { get; init; }

    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT, or UNIMPLEMENTED for what Cloud Monitoring can and this cannot.</exception>
    public static SeriesQuestion Of(ListTimeSeriesRequest request)
    {
        var aggregation = request.Aggregation ?? new();
        RequireInterval(request);
        RequireKnown(aggregation);
        return new()
        {
            Filter = SeriesFilter.Parse(request.Filter),
            Start = request.Interval.StartTime.ToDateTimeOffset(),
            End = request.Interval.EndTime.ToDateTimeOffset(),
            Period = PeriodOf(aggregation),
            Groups = aggregation.CrossSeriesReducer == Reducer.ReduceSum ? [.. aggregation.GroupByFields.Select(SeriesLabels.Canonical)] : null,
        };
    }

    private static void RequireInterval(ListTimeSeriesRequest request)
    {
        if (request.Interval is not { StartTime: { } start, EndTime: { } end } || start.ToDateTimeOffset() >= end.ToDateTimeOffset())
        {
            throw Errors.Invalid("Field interval had an invalid value: a DELTA metric needs a start_time before the end_time.");
        }

        if (request.OrderBy.Length > 0)
        {
            throw Errors.Invalid("Field order_by must be empty.");
        }
    }

    private static void RequireKnown(Aggregation aggregation)
    {
        if (aggregation.PerSeriesAligner is not (Aligner.AlignNone or Aligner.AlignDelta or Aligner.AlignSum)
            || aggregation.CrossSeriesReducer is not (Reducer.ReduceNone or Reducer.ReduceSum))
        {
            throw Errors.Of(Google.Rpc.Code.Unimplemented, "The emulator aligns by ALIGN_DELTA and ALIGN_SUM and reduces by REDUCE_SUM only.");
        }
    }

    private static TimeSpan PeriodOf(Aggregation aggregation)
    {
        var period = aggregation.AlignmentPeriod?.ToTimeSpan() ?? TimeSpan.Zero;
        return aggregation.PerSeriesAligner == Aligner.AlignNone
            ? aggregation.CrossSeriesReducer == Reducer.ReduceNone ? Minute : throw Errors.Invalid("The per-series aligner must be specified when a cross-series reducer is.")
            : period >= Minute ? period : throw Errors.Invalid("Field aggregation.alignmentPeriod had an invalid value: it must be at least 60 seconds.");
    }
}
