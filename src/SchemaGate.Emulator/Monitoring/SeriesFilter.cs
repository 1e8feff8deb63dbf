using System.Text.RegularExpressions;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>A filter of time series: comparisons that must all hold.</summary>
internal sealed partial class SeriesFilter
{
    private readonly List<SeriesCondition> _conditions;

    private SeriesFilter(List<SeriesCondition> conditions, RequestMetric metric)
    {
        _conditions = conditions;
        Metric = metric;
    }

    /// <summary>The one metric that a filter must name.</summary>
    public RequestMetric Metric { get; }

    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT for a filter that cannot be understood, NOT_FOUND for an unknown metric.</exception>
    public static SeriesFilter Parse(string text)
    {
        var conditions = new List<SeriesCondition>();
        for (var place = 0; place < text.Length;)
        {
            var match = Comparison().Match(text, place);
            if (!match.Success || (conditions.Count == 0 && match.Groups["and"].Success))
            {
                throw Errors.Invalid($"Field filter had an invalid value of \"{text}\": it cannot be understood from character {place + 1} on.");
            }

            conditions.Add(SeriesCondition.Of(match));
            place = match.Index + match.Length;
        }

        return new(conditions, MetricOf(conditions, text));
    }

    public bool Accepts(SortedDictionary<string, string> labels) => _conditions.TrueForAll(condition => condition.Holds(labels));

    private static RequestMetric MetricOf(List<SeriesCondition> conditions, string text)
    {
        var type = conditions.Find(condition => condition.Field == "metric.type")?.Single
            ?? throw Errors.Invalid($"Field filter had an invalid value of \"{text}\": it must name a single metric type.");
        return RequestMetric.Find(type)
            ?? throw Errors.Of(Google.Rpc.Code.NotFound, $"Cannot find metric(s) that match type = \"{type}\". If a metric was created recently, it could take up to 10 minutes to become available. Please try again soon.");
    }

    [GeneratedRegex("""
        \G\s*(?<and>AND\b)?\s*(?<field>[a-z_]+(\.[a-z_]+)*)\s*(?<operator>!=|=)\s*
        ((?<function>starts_with|ends_with|has_substring|one_of)\s*\(\s*"(?<value>[^"\\]*)"(\s*,\s*"(?<value>[^"\\]*)")*\s*\)|"(?<value>[^"\\]*)")\s*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();
}
