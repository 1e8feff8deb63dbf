namespace SchemaGate.Prometheus.Api;

/// <summary>One series of an answer.</summary>
/// <param name="Labels">Its labels; none for a plain number.</param>
/// <param name="Value">A finite number.</param>
internal sealed record Sample(IReadOnlyDictionary<string, string> Labels, double Value);
