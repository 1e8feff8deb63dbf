namespace SchemaGate.Tests.Monitoring;

/// <summary>What Prometheus scrapes: <c>/metrics</c> on a port of this machine.</summary>
/// <param name="Port">Where.</param>
/// <param name="Labels">Given to each of its series.</param>
public sealed record ScrapeTarget(int Port, params IReadOnlyList<(string Name, string Value)> Labels);
