using Google.Api;
using Google.Cloud.Monitoring.V3;
using Google.Protobuf.WellKnownTypes;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>Answers a question with time series, points newest first.</summary>
internal sealed class SeriesAnswer(ResourceNames names, SeriesQuestion question)
{
    private readonly Dictionary<SeriesKey, SortedDictionary<string, string>> _labels = [];
    private readonly SortedDictionary<string, TimeSeries> _series = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Series, DateTimeOffset End), Latencies> _points = [];

    /// <summary>Every series with a single point: what a page counts.</summary>
    public List<TimeSeries> Of(RequestLog log, DateTimeOffset now)
    {
        foreach (var (end, minute) in log.Between(question.Start, question.End, now))
        {
            foreach (var (key, latencies) in minute.Where(entry => question.Filter.Accepts(LabelsOf(entry.Key))))
            {
                Add(LabelsOf(key), PeriodEnd(end), latencies);
            }
        }

        return [.. _points.OrderBy(point => point.Key.Series, StringComparer.Ordinal).ThenByDescending(point => point.Key.End).Select(SinglePoint)];
    }

    private void Add(SortedDictionary<string, string> labels, DateTimeOffset end, Latencies latencies)
    {
        var kept = question.Groups is { } groups ? labels.Where(label => groups.Contains(label.Key)).ToList() : [.. labels];
        var name = string.Join('\n', kept);
        _series.TryAdd(name, Describe(kept));
        if (!_points.TryGetValue((name, end), out var sum))
        {
            _points.Add((name, end), sum = new());
        }

        sum.Add(latencies);
    }

    // Periods count back from the end of the interval.
    private DateTimeOffset PeriodEnd(DateTimeOffset time) =>
        question.End - (question.Period * Math.Floor((question.End - time) / question.Period));

    private TimeSeries Describe(List<KeyValuePair<string, string>> labels) => new()
    {
        Metric = new() { Type = question.Filter.Metric.Type, Labels = { Below(labels, SeriesLabels.MetricPrefix) } },
        Resource = new() { Type = SeriesLabels.ResourceType, Labels = { new Dictionary<string, string>(Below(labels, SeriesLabels.ResourcePrefix)) { ["project_id"] = names.Project } } },
        MetricKind = MetricDescriptor.Types.MetricKind.Delta,
        ValueType = question.Filter.Metric.ValueType,
        Unit = question.Filter.Metric.Unit,
    };

    private TimeSeries SinglePoint(KeyValuePair<(string Series, DateTimeOffset End), Latencies> point)
    {
        var series = _series[point.Key.Series].Clone();
        series.Points.Add(new Point
        {
            Interval = new() { StartTime = (point.Key.End - question.Period).ToTimestamp(), EndTime = point.Key.End.ToTimestamp() },
            Value = question.Filter.Metric.IsDistribution ? new() { DistributionValue = point.Value.ToDistribution() } : new() { Int64Value = point.Value.Count },
        });
        return series;
    }

    private SortedDictionary<string, string> LabelsOf(SeriesKey key)
    {
        if (!_labels.TryGetValue(key, out var labels))
        {
            _labels.Add(key, labels = SeriesLabels.Of(key, names));
        }

        return labels;
    }

    private static Dictionary<string, string> Below(List<KeyValuePair<string, string>> labels, string prefix) =>
        labels.Where(label => label.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(label => label.Key[prefix.Length..], label => label.Value);
}
