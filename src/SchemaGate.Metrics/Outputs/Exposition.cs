using System.Text;
using Prometheus;

namespace SchemaGate.Metrics.Outputs;

/// <summary>The metrics of one service as the text that Prometheus reads. Other series of the registry are left out, and so are families without a series.</summary>
/// <remarks>A quotation mark inside of a label's value is written <c>\"</c>, so what is searched for below can only be labels.</remarks>
internal static class Exposition
{
    /// <summary>With all labels, for a file.</summary>
    public static async Task<string> WholeAsync(DeploymentMetrics metrics) => Filter(await ReadAsync(metrics.Registry), LabelsOf(metrics), line => line);

    /// <summary>Without service and environment, for a place that has them as its own: a Pushgateway refuses two groups that come to the same series.</summary>
    public static async Task<string> GroupedAsync(DeploymentMetrics metrics)
    {
        var labels = LabelsOf(metrics);
        return Filter(await ReadAsync(metrics.Registry), labels, line => Without(line, labels));
    }

    private static async Task<string> ReadAsync(CollectorRegistry registry)
    {
        using var text = new MemoryStream();
        await registry.CollectAndExportAsTextAsync(text);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static string Filter(string text, string labels, Func<string, string> write)
    {
        var result = new StringBuilder();
        var header = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                _ = line.StartsWith("# HELP ", StringComparison.Ordinal) ? header.Clear() : header;
                header.Append(line).Append('\n');
            }
            else if (line.Contains('{' + labels, StringComparison.Ordinal) || line.Contains(',' + labels, StringComparison.Ordinal))
            {
                result.Append(header).Append(write(line)).Append('\n');
                header.Clear();
            }
        }

        return result.ToString();
    }

    private static string Without(string line, string labels) => line
        .Replace("," + labels, "", StringComparison.Ordinal)
        .Replace("{" + labels + ",", "{", StringComparison.Ordinal)
        .Replace("{" + labels + "}", "", StringComparison.Ordinal);

    // The library writes them side by side, in the order in which Families names them.
    private static string LabelsOf(DeploymentMetrics metrics) => $"service=\"{Escaped(metrics.Service)}\",environment=\"{Escaped(metrics.Environment)}\"";

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}
