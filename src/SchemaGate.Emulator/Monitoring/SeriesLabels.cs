using System.Globalization;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>The labels of a time series, by the names that filters and groups use.</summary>
internal static class SeriesLabels
{
    public const string ResourceType = "cloud_run_revision";
    public const string MetricPrefix = "metric.labels.";
    public const string ResourcePrefix = "resource.labels.";

    public static SortedDictionary<string, string> Of(SeriesKey key, ResourceNames names) => new(StringComparer.Ordinal)
    {
        [MetricPrefix + "response_code"] = key.Code.ToString(CultureInfo.InvariantCulture),
        [MetricPrefix + "response_code_class"] = string.Create(CultureInfo.InvariantCulture, $"{key.Code / 100}xx"),
        [ResourcePrefix + "project_id"] = names.Project,
        [ResourcePrefix + "location"] = names.Region,
        [ResourcePrefix + "service_name"] = names.ServiceId,
        [ResourcePrefix + "configuration_name"] = names.ServiceId,
        [ResourcePrefix + "revision_name"] = key.Revision,
    };

    /// <summary><c>metric.label.x</c> and <c>metric.labels.x</c> are the same.</summary>
    public static string Canonical(string field) => field
        .Replace("metric.label.", MetricPrefix, StringComparison.Ordinal)
        .Replace("resource.label.", ResourcePrefix, StringComparison.Ordinal);
}
