using Google.Cloud.Monitoring.V3;
using Google.Protobuf.WellKnownTypes;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.CloudRun.Connection;
using static Google.Cloud.Monitoring.V3.Aggregation.Types;

namespace SchemaGate.CloudRun.Measurement;

/// <summary>Reads the time series of canary and stable, each as the sum over a window: all of it, or nothing.</summary>
internal sealed class SeriesReader(MetricService.MetricServiceClient client, Calls calls, ServiceAddress address)
{
    public const string CountMetric = "run.googleapis.com/request_count";
    public const string LatencyMetric = "run.googleapis.com/request_latencies";
    public const string RevisionLabel = "revision_name";
    public const string ClassLabel = "response_code_class";

    public Task<List<TimeSeries>> CountsAsync(MetricQuery query, MinuteWindow window, CancellationToken cancellation) =>
        ReadAsync(Request(CountMetric, query, window, "resource.labels." + RevisionLabel, "metric.labels." + ClassLabel), cancellation);

    public Task<List<TimeSeries>> LatenciesAsync(MetricQuery query, MinuteWindow window, CancellationToken cancellation) =>
        ReadAsync(Request(LatencyMetric, query, window, "resource.labels." + RevisionLabel), cancellation);

    private async Task<List<TimeSeries>> ReadAsync(ListTimeSeriesRequest request, CancellationToken cancellation)
    {
        var series = new List<TimeSeries>();
        await foreach (var page in Pages.ReadAsync((token, stop) => PageAsync(request, token, stop), page => page.NextPageToken, "ListTimeSeries", cancellation))
        {
            series.AddRange(page.TimeSeries);
        }

        return series;
    }

    private async Task<ListTimeSeriesResponse> PageAsync(ListTimeSeriesRequest request, string token, CancellationToken cancellation)
    {
        var page = request.Clone();
        page.PageToken = token;
        var response = await calls.ReadSeriesAsync("ListTimeSeries", options => client.ListTimeSeriesAsync(page, options), cancellation);
        return response.ExecutionErrors.Count == 0
            ? response
            : throw new PlatformException(FaultKind.Unavailable, $"ListTimeSeries: the data may be incomplete: {response.ExecutionErrors[0].Message}");
    }

    // ALIGN_SUM, because ALIGN_DELTA makes up values for minutes that have none. The window is one period: an answer is as small after days as after minutes.
    private ListTimeSeriesRequest Request(string metric, MetricQuery query, MinuteWindow window, params string[] groups) => new()
    {
        Name = "projects/" + address.Project,
        Filter = $"""metric.type="{metric}" AND resource.type="cloud_run_revision" AND resource.labels.service_name="{address.Service}" AND resource.labels.location="{address.Region}" AND resource.labels.revision_name=one_of("{query.Canary}","{query.Stable}")""",
        Interval = new() { StartTime = window.Start.ToTimestamp(), EndTime = window.End.ToTimestamp() },
        Aggregation = new()
        {
            AlignmentPeriod = (window.End - window.Start).ToDuration(),
            PerSeriesAligner = Aligner.AlignSum,
            CrossSeriesReducer = Reducer.ReduceSum,
            GroupByFields = { groups },
        },
        PageSize = 10_000,
    };
}
