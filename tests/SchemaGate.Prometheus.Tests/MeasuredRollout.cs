using SchemaGate.Canary.Measurement;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Prometheus.Tests;

/// <summary>Two revisions that served requests, and a Prometheus that scraped them.</summary>
public sealed class MeasuredRollout : IAsyncLifetime, IDisposable
{
    public const string Canary = "orders-00042-abc";
    public const string Stable = "orders-00041-xyz";

    private readonly MeasuredService _canary = new();
    private readonly MeasuredService _stable = new();

    internal PrometheusServer Server { get; private set; } = null!;

    /// <summary>Asks for what came after the warm-up.</summary>
    internal MetricQuery Query { get; private set; } = null!;

    /// <summary>By the clock of Prometheus, when all was scraped.</summary>
    internal double ScrapedAt { get; private set; }

    public async Task InitializeAsync()
    {
        await _canary.StartAsync();
        await _stable.StartAsync();
        Server = new(new ScrapeTarget(_canary.Port, ("revision", Canary)), new ScrapeTarget(_stable.Port, ("revision", Stable)));

        // A counter that appears with its first request is not seen to grow, so each gets one before.
        await ServeAsync(_canary, fine: 1, broken: 1, slow: 1);
        await ServeAsync(_stable, fine: 1, broken: 1, slow: 1);
        await Server.QueryAsync(Seen(3, 3));
        Query = new(Canary, Stable, DateTimeOffset.FromUnixTimeMilliseconds((long)(await TimeAsync() * 1000)));

        // Growth between two samples is seen only when both are in the window.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        await ServeAsync(_canary, fine: 60, broken: 20, slow: 20);
        await ServeAsync(_stable, fine: 200, broken: 0, slow: 0);
        await Server.QueryAsync(Seen(103, 203));
        ScrapedAt = await TimeAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Server.Dispose();
        _canary.Dispose();
        _stable.Dispose();
    }

    private async Task<double> TimeAsync() => (await Server.QueryAsync("vector(time())")).Single().Value;

    private static string Seen(int canary, int stable) =>
        $"(sum({Count(Canary)}) == {canary}) and on() (sum({Count(Stable)}) == {stable})";

    private static string Count(string revision) => $"http_request_duration_seconds_count{{revision=\"{revision}\",endpoint!=\"/metrics\"}}";

    private static async Task ServeAsync(MeasuredService service, int fine, int broken, int slow)
    {
        await service.AskAsync("/fine", fine);
        await service.AskAsync("/broken", broken);
        await service.AskAsync("/slow", slow);
    }
}
