using System.Text;
using SchemaGate.Metrics;

namespace SchemaGate.Cli.Deploying.Demo;

/// <summary>The metrics that tell the story, out of all.</summary>
internal static class DemoMetrics
{
    private static readonly string[] Shown =
        ["deployment_started_total", "deployment_success_total", "deployment_rollback_total", "deployment_canary_traffic_percentage", "deployment_canary_latency_p95_seconds", "deployment_canary_error_ratio{", "openapi_breaking_changes_total"];

    public static async Task<IReadOnlyList<string>> LinesAsync(DeploymentMetrics metrics)
    {
        using var text = new MemoryStream();
        await metrics.Registry.CollectAndExportAsTextAsync(text).ConfigureAwait(false);
        return [.. Encoding.UTF8.GetString(text.ToArray()).Split('\n').Where(line => Array.Exists(Shown, line.StartsWith) && !line.EndsWith(" 0", StringComparison.Ordinal))];
    }
}
