using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Measurement;

/// <summary>Where request counts and latencies of revisions come from, such as Cloud Monitoring or Prometheus.</summary>
public interface IMetricSource
{
    /// <summary>What both revisions did since <see cref="MetricQuery.Start"/>, up to where the data is complete.</summary>
    /// <remarks>No data is an answer: counts of zero. What could not be read, even in part, is a <see cref="PlatformException"/>.</remarks>
    Task<MetricReading> ReadAsync(MetricQuery query, CancellationToken cancellation);
}
