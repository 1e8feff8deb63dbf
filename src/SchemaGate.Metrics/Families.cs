using Prometheus;

namespace SchemaGate.Metrics;

/// <summary>Makes families of metrics whose series all carry one service and one environment. A series appears with its first value.</summary>
internal sealed class Families(CollectorRegistry registry, string service, string environment)
{
    // From a minute to two hours: what deployments and canaries take.
    private static readonly double[] Durations = [30, 60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 7200];

    private readonly IMetricFactory _factory = Prometheus.Metrics.WithCustomRegistry(registry)
        .WithLabels(new Dictionary<string, string> { ["service"] = service, ["environment"] = environment });

    public Counter Counter(string name, string help, params string[] labels) =>
        _factory.CreateCounter(name, help, labels, new CounterConfiguration { SuppressInitialValue = true });

    public Gauge Gauge(string name, string help, params string[] labels) =>
        _factory.CreateGauge(name, help, labels, new GaugeConfiguration { SuppressInitialValue = true });

    public Histogram Duration(string name, string help, params string[] labels) =>
        _factory.CreateHistogram(name, help, labels, new HistogramConfiguration { Buckets = Durations, SuppressInitialValue = true });
}
