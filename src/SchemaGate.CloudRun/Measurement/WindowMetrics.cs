using Google.Cloud.Monitoring.V3;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;

namespace SchemaGate.CloudRun.Measurement;

/// <summary>What the time series of a window say about a revision.</summary>
internal sealed class WindowMetrics(List<TimeSeries> counts, List<TimeSeries> latencies)
{
    public RevisionMetrics Of(string revision)
    {
        var requests = counts.Where(series => IsOf(series, revision)).ToList();
        var errors = requests.Where(series => series.Metric.Labels.GetValueOrDefault(SeriesReader.ClassLabel) == "5xx");
        return new(requests.Sum(CountOf), errors.Sum(CountOf), LatenciesOf(revision));
    }

    private Histogram LatenciesOf(string revision)
    {
        try
        {
            return latencies.Where(series => IsOf(series, revision))
                .SelectMany(series => series.Points)
                .Aggregate(Histogram.Empty, (sum, point) => sum.Merge(Distributions.ToHistogram(point.Value.DistributionValue)));
        }
        catch (ArgumentException exception)
        {
            throw new PlatformException(FaultKind.Internal, $"ListTimeSeries: the latencies cannot be added up: {exception.Message}", null, exception);
        }
    }

    private static bool IsOf(TimeSeries series, string revision) => series.Resource.Labels.GetValueOrDefault(SeriesReader.RevisionLabel) == revision;

    private static long CountOf(TimeSeries series) => series.Points.Sum(point => point.Value.ValueCase switch
    {
        TypedValue.ValueOneofCase.Int64Value => point.Value.Int64Value,
        TypedValue.ValueOneofCase.DoubleValue => (long)Math.Round(point.Value.DoubleValue),
        var other => throw new PlatformException(FaultKind.Internal, $"ListTimeSeries: a count of requests came as {other}."),
    });
}
