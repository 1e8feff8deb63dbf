using Google.Api;
using Google.Protobuf.WellKnownTypes;
using static Google.Api.MetricDescriptor.Types;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>One of the two metrics that Cloud Run has about requests.</summary>
/// <param name="Type">Its full type.</param>
/// <param name="ValueType">What its points hold.</param>
/// <param name="Unit">The unit of the values.</param>
internal sealed record RequestMetric(string Type, MetricDescriptor.Types.ValueType ValueType, string Unit)
{
    private static readonly RequestMetric[] All =
    [
        new("run.googleapis.com/request_count", MetricDescriptor.Types.ValueType.Int64, "1"),
        new("run.googleapis.com/request_latencies", MetricDescriptor.Types.ValueType.Distribution, "ms"),
    ];

    public bool IsDistribution => ValueType == MetricDescriptor.Types.ValueType.Distribution;

    /// <returns>Null when there is no metric of this type.</returns>
    public static RequestMetric? Find(string type) => All.FirstOrDefault(metric => metric.Type == type);

    public MetricDescriptor Describe(string name, TimeSpan ingestDelay) => new()
    {
        Name = name,
        Type = Type,
        MetricKind = MetricKind.Delta,
        ValueType = ValueType,
        Unit = Unit,
        MonitoredResourceTypes = { "cloud_run_revision" },
        Metadata = new() { SamplePeriod = TimeSpan.FromMinutes(1).ToDuration(), IngestDelay = ingestDelay.ToDuration() },
    };
}
