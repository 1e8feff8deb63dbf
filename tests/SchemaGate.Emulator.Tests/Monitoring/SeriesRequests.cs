using Google.Cloud.Monitoring.V3;
using Google.Protobuf.WellKnownTypes;
using static Google.Cloud.Monitoring.V3.Aggregation.Types;

namespace SchemaGate.Emulator.Tests.Monitoring;

/// <summary>The requests that a canary's watcher sends.</summary>
internal static class SeriesRequests
{
    public static ListTimeSeriesRequest Counts(string revision, DateTimeOffset start, DateTimeOffset end)
    {
        var request = Of("run.googleapis.com/request_count", revision, start, end);
        request.Aggregation.GroupByFields.Add("metric.labels.response_code_class");
        return request;
    }

    public static ListTimeSeriesRequest Latencies(string revision, DateTimeOffset start, DateTimeOffset end) =>
        Of("run.googleapis.com/request_latencies", revision, start, end);

    private static ListTimeSeriesRequest Of(string metric, string revision, DateTimeOffset start, DateTimeOffset end) => new()
    {
        Name = "projects/demo",
        Filter = $"""metric.type="{metric}" AND resource.type="cloud_run_revision" AND resource.labels.service_name="orders" AND resource.labels.location="europe-west1" AND resource.labels.revision_name="{revision}" """,
        Interval = new() { StartTime = start.ToTimestamp(), EndTime = end.ToTimestamp() },
        Aggregation = new() { AlignmentPeriod = TimeSpan.FromMinutes(1).ToDuration(), PerSeriesAligner = Aligner.AlignDelta, CrossSeriesReducer = Reducer.ReduceSum },
    };
}
