namespace SchemaGate.Cli.Measurements;

/// <summary>Where the metrics of a run go.</summary>
/// <param name="File">A file for node_exporter; null for none.</param>
/// <param name="Pushgateway">Null for none.</param>
/// <param name="Service">The label; empty for none.</param>
/// <param name="Environment">The label; empty for none.</param>
internal sealed record MetricsSettings(string? File, Uri? Pushgateway, string Service, string Environment);
