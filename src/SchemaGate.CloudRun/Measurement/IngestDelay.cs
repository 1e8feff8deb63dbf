using Google.Cloud.Monitoring.V3;
using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Connection;

namespace SchemaGate.CloudRun.Measurement;

/// <summary>How long it takes until a minute's data is complete, as the metrics' descriptors state it; read once.</summary>
internal sealed class IngestDelay(MetricService.MetricServiceClient client, Calls calls, ServiceAddress address)
{
    // "Sampled every 60 seconds. After sampling, data is not visible for up to 180 seconds": Google's list of Cloud Run's metrics.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(180);
    private TimeSpan? _known;

    public async Task<TimeSpan> ReadAsync(CancellationToken cancellation) =>
        _known ??= Longer(await OfAsync(SeriesReader.CountMetric, cancellation), await OfAsync(SeriesReader.LatencyMetric, cancellation));

    private async Task<TimeSpan> OfAsync(string type, CancellationToken cancellation)
    {
        var name = $"projects/{address.Project}/metricDescriptors/{type}";
        try
        {
            var descriptor = await calls.ReadAsync("GetMetricDescriptor", options => client.GetMetricDescriptorAsync(new() { Name = name }, options), cancellation);
            return descriptor.Metadata?.IngestDelay?.ToTimeSpan() ?? Usual;
        }
        catch (PlatformException exception) when (exception.Kind == FaultKind.NotFound)
        {
            // A project whose services were never called has no such metric yet.
            return Usual;
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan two) => one > two ? one : two;
}
