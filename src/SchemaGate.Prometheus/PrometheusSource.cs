using System.Text.RegularExpressions;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Prometheus.Api;

namespace SchemaGate.Prometheus;

/// <summary>Measures revisions by what Prometheus scraped of them.</summary>
/// <remarks>
/// Counts are those of <c>increase()</c>: Prometheus estimates them between samples, so that they are whole numbers only by rounding, and what an instance served before it was first scraped is not seen.
/// Prometheus counts a value on a bound with those below; the histogram here with those above.
/// </remarks>
public sealed class PrometheusSource : IMetricSource, IDisposable
{
    private readonly QueryClient _client;
    private readonly PrometheusSettings _settings;

    /// <exception cref="ArgumentException">The address is not http(s), or a token would travel unprotected.</exception>
    public PrometheusSource(PrometheusSettings settings)
    {
        _settings = settings;
        _client = new(settings);
    }

    /// <inheritdoc/>
    public async Task<MetricReading> ReadAsync(MetricQuery query, CancellationToken cancellation)
    {
        var now = await ReadClockAsync(cancellation);
        var end = await ReadEndAsync(query, now, cancellation);
        var isEmpty = end <= query.Start;
        return new()
        {
            Start = query.Start,
            End = isEmpty ? query.Start : end,
            ReadAt = now,
            Canary = isEmpty ? RevisionMetrics.None : await ReadAsync(query.Canary, query.Start, end, cancellation),
            Stable = isEmpty ? RevisionMetrics.None : await ReadAsync(query.Stable, query.Start, end, cancellation),
        };
    }

    public void Dispose() => _client.Dispose();

    private async Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellation)
    {
        var clock = await _client.AskAsync("time()", at: null, cancellation);
        return clock is [var only] ? TimeOf(only.Value) : throw new PlatformException(FaultKind.Internal, "Prometheus did not tell its time.");
    }

    /// <summary>Until when the data is complete; the start of the window when there is none.</summary>
    private async Task<DateTimeOffset> ReadEndAsync(MetricQuery query, DateTimeOffset now, CancellationToken cancellation)
    {
        var mature = now - _settings.Delay;
        if (_settings.Queries.Newest is not { } newest || mature <= query.Start)
        {
            return mature;
        }

        var revisions = $"{Regex.Escape(query.Canary)}|{Regex.Escape(query.Stable)}";
        var values = new Dictionary<string, string> { ["service"] = _settings.Service, ["revisions"] = revisions };
        var last = await _client.AskAsync(PrometheusQueries.Fill(newest, values), now, cancellation);
        return last.Count == 0 ? query.Start : TimeOf(Math.Min(OnlyOne(last, newest), mature.ToUnixTimeMilliseconds() / 1000.0));
    }

    private async Task<RevisionMetrics> ReadAsync(string revision, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellation)
    {
        var values = new Dictionary<string, string> { ["service"] = _settings.Service, ["revision"] = revision, ["window"] = $"{Math.Max(1, (long)(end - start).TotalMilliseconds)}ms" };
        var requests = AskAsync(_settings.Queries.Requests);
        var errors = AskAsync(_settings.Queries.Errors);
        var latencies = AskAsync(_settings.Queries.Latencies);
        await Task.WhenAll(requests, errors, latencies);
        var all = CountOf(await requests, _settings.Queries.Requests);

        // Estimates of both may round apart: there are never more errors than requests.
        return new(all, Math.Min(all, CountOf(await errors, _settings.Queries.Errors)), Buckets.ToHistogram(await latencies));

        Task<IReadOnlyList<Sample>> AskAsync(string query) => _client.AskAsync(PrometheusQueries.Fill(query, values), end, cancellation);
    }

    private static long CountOf(IReadOnlyList<Sample> samples, string query) => samples.Count == 0 ? 0 : (long)Math.Max(0, Math.Round(OnlyOne(samples, query)));

    private static double OnlyOne(IReadOnlyList<Sample> samples, string query) => samples is [var only]
        ? only.Value
        : throw new PlatformException(FaultKind.InvalidRequest, $"Prometheus gives {samples.Count} series where one number is needed. Put sum(…) around this query: {query}");

    private static DateTimeOffset TimeOf(double seconds) => DateTimeOffset.FromUnixTimeMilliseconds((long)(Math.Max(0, seconds) * 1000));
}
