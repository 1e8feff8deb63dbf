namespace SchemaGate.Canary.Measurement;

/// <summary>A quantile as a histogram knows it: somewhere between two bounds.</summary>
/// <param name="Value">Best guess.</param>
/// <param name="Lower">It is not below this.</param>
/// <param name="Upper">It is below this; null when there is no bound.</param>
public readonly record struct Quantile(double Value, double Lower, double? Upper);
