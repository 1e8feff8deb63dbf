using Google.Cloud.Monitoring.V3;
using SchemaGate.Canary.Measurement;
using SchemaGate.CloudRun.Connection;
using SchemaGate.CloudRun.Measurement;

namespace SchemaGate.CloudRun;

/// <summary>Requests and latencies of revisions from Cloud Monitoring.</summary>
/// <remarks>
/// It has whole minutes, and only those that are complete: data comes minutes late, by as much as the metric's descriptor says.
/// Latencies are merged over all response codes, so that quantiles are those of all requests.
/// </remarks>
public sealed class CloudMonitoringSource : IMetricSource
{
    private readonly ServerClock _clock;
    private readonly IngestDelay _delay;
    private readonly SeriesReader _reader;

    /// <param name="connection">Disposed of by whoever opened it.</param>
    /// <param name="address">Which service.</param>
    public CloudMonitoringSource(GoogleConnection connection, ServiceAddress address)
    {
        var client = new MetricService.MetricServiceClient(connection.Monitoring);
        var calls = new Calls($"name={Uri.EscapeDataString("projects/" + address.Project)}", connection.ServerClock, "Grant roles/monitoring.viewer on the project to whoever runs this.");
        _clock = connection.ServerClock;
        _delay = new(client, calls, address);
        _reader = new(client, calls, address);
    }

    /// <inheritdoc/>
    public async Task<MetricReading> ReadAsync(MetricQuery query, CancellationToken cancellation)
    {
        var delay = await _delay.ReadAsync(cancellation);
        var now = _clock.Now;
        var window = MinuteWindow.Of(query.Start, now - delay);
        if (window.IsEmpty)
        {
            // Asked all the same: what stands in the way shows before there is something to read.
            await _reader.CountsAsync(query, MinuteWindow.Last(now - delay), cancellation);
            return new() { Start = window.Start, End = window.End, ReadAt = now, Canary = RevisionMetrics.None, Stable = RevisionMetrics.None };
        }

        var metrics = new WindowMetrics(
            await _reader.CountsAsync(query, window, cancellation),
            await _reader.LatenciesAsync(query, window, cancellation));
        return new() { Start = window.Start, End = window.End, ReadAt = now, Canary = metrics.Of(query.Canary), Stable = metrics.Of(query.Stable) };
    }
}
