using System.Text;

namespace SchemaGate.Metrics.Tests;

/// <summary>What Prometheus would read.</summary>
internal static class Scrape
{
    public static string Of(DeploymentMetrics metrics) => OfAsync(metrics).GetAwaiter().GetResult();

    /// <summary>The series alone, without service and environment, which every one has.</summary>
    public static IReadOnlyList<string> SeriesOf(DeploymentMetrics metrics, string name) =>
    [
        .. Of(metrics).Split('\n').Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Select(line => line.Replace("service=\"orders\",environment=\"production\"", "…", StringComparison.Ordinal)),
    ];

    private static async Task<string> OfAsync(DeploymentMetrics metrics)
    {
        using var text = new MemoryStream();
        await metrics.Registry.CollectAndExportAsTextAsync(text);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
