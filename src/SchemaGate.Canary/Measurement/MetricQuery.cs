namespace SchemaGate.Canary.Measurement;

/// <summary>What to measure.</summary>
/// <param name="Canary">Short name of the canary revision.</param>
/// <param name="Stable">Short name of the stable revision.</param>
/// <param name="Start">Start of the window, by the platform's clock. A source that has whole minutes only begins with the next full one.</param>
public sealed record MetricQuery(string Canary, string Stable, DateTimeOffset Start);
