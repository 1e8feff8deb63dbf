using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace SchemaGate.Tests.Monitoring;

/// <summary>A real Prometheus, which scrapes twice a second.</summary>
public sealed class PrometheusServer : IDisposable
{
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly ServerProcess _process;

    /// <param name="targets">What is scraped; labels of the metrics are kept as they are.</param>
    public PrometheusServer(params IEnumerable<ScrapeTarget> targets) => _process = new(
        DebianProgram.Find("prometheus", "prometheus"),
        $"--config.file={_folder.Write("prometheus.yml", Configuration(targets))}",
        $"--storage.tsdb.path={_folder.PathOf("data")}");

    public Uri Address => _process.Client.BaseAddress!;

    /// <summary>What an expression gives, once it gives anything: each series as <c>name{label="value"}</c> without <c>job</c> and <c>instance</c>, and its value.</summary>
    public async Task<IReadOnlyDictionary<string, double>> QueryAsync(string expression)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < AnswerTimeout; await Task.Delay(100))
        {
            if (await AskAsync(expression) is { Count: > 0 } answer)
            {
                return answer;
            }
        }

        throw new TimeoutException($"`{expression}` gave nothing within {AnswerTimeout.TotalSeconds} s.");
    }

    public void Dispose()
    {
        _process.Dispose();
        _folder.Dispose();
    }

    private static string Configuration(IEnumerable<ScrapeTarget> targets) => $"""
        global:
          scrape_interval: 500ms
          scrape_timeout: 500ms
        scrape_configs:
          - job_name: test
            honor_labels: true
            static_configs:
        {string.Concat(targets.Select(Configuration))}
        """;

    private static string Configuration(ScrapeTarget target) =>
        $"      - targets: ['127.0.0.1:{target.Port}']\n        labels:\n{string.Concat(target.Labels.Select(label => $"          {label.Name}: '{label.Value}'\n"))}";

    private async Task<Dictionary<string, double>> AskAsync(string expression)
    {
        using var answer = await _process.Client.GetAsync($"api/v1/query?query={Uri.EscapeDataString(expression)}");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"`{expression}`: {text}");
        return JsonNode.Parse(text)!["data"]!["result"]!.AsArray().ToDictionary(
            series => NameOf(series!["metric"]!.AsObject()),
            series => double.Parse(series!["value"]![1]!.GetValue<string>(), CultureInfo.InvariantCulture));
    }

    private static string NameOf(JsonObject labels)
    {
        var shown = labels.Where(label => label.Key is not ("__name__" or "job" or "instance")).OrderBy(label => label.Key, StringComparer.Ordinal);
        return $"{labels["__name__"]}{{{string.Join(',', shown.Select(label => $"{label.Key}=\"{label.Value}\""))}}}";
    }
}
