using System.Text.RegularExpressions;

namespace SchemaGate.Prometheus;

/// <summary>
/// What to ask Prometheus, in PromQL with placeholders: <c>$revision</c> for the name of the revision, <c>$service</c> for that of the service, <c>$window</c> for the time to look back, such as <c>900000ms</c>.
/// In <see cref="Newest"/>, <c>$revisions</c> is a regular expression for both revisions. Values are escaped for a string in double quotes.
/// </summary>
public sealed partial record PrometheusQueries
{
    /// <summary>For services that measure with prometheus-net (<c>UseHttpMetrics</c>) and whose series have a label <c>revision</c>.</summary>
    public static PrometheusQueries PrometheusNet { get; } = Of("http_request_duration_seconds", "code", "endpoint");

    /// <summary>For services that export ASP.NET Core's own metrics through OpenTelemetry and whose series have a label <c>revision</c>.</summary>
    public static PrometheusQueries AspNetCore { get; } = Of("http_server_request_duration_seconds", "http_response_status_code", "http_route");

    /// <summary>How many requests were answered: one number.</summary>
    public required string Requests { get; init; }

    /// <summary>How many of them were answered with a 5xx status: one number; nothing is 0.</summary>
    public required string Errors { get; init; }

    /// <summary>A histogram of latencies in seconds: a series for each label <c>le</c>, which counts what took no longer.</summary>
    public required string Latencies { get; init; }

    /// <summary>The time of the newest sample, in seconds since 1970: one number. Data ends there, so that a Prometheus that stopped to scrape is noticed. Null to take it that it scrapes.</summary>
    public string? Newest { get; init; }

    /// <summary>A query with its placeholders filled in.</summary>
    internal static string Fill(string query, IReadOnlyDictionary<string, string> values) => Placeholder().Replace(
        query,
        match => values.TryGetValue(match.Groups["name"].Value, out var value) ? Escaped(value) : match.Value);

    // The scrapes themselves are requests too, and say nothing of the service.
    private static PrometheusQueries Of(string histogram, string status, string route) => new()
    {
        Requests = $$"""sum(increase({{histogram}}_count{revision="$revision",{{route}}!="/metrics"}[$window]))""",
        Errors = $$"""sum(increase({{histogram}}_count{revision="$revision",{{route}}!="/metrics",{{status}}=~"5.."}[$window]))""",
        Latencies = $$"""sum by (le) (increase({{histogram}}_bucket{revision="$revision",{{route}}!="/metrics"}[$window]))""",
        Newest = $$"""max(timestamp({{histogram}}_count{revision=~"$revisions"}))""",
    };

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    [GeneratedRegex(@"\$(?<name>[a-z]+)")]
    private static partial Regex Placeholder();
}
