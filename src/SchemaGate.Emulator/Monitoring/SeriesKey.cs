namespace SchemaGate.Emulator.Monitoring;

/// <summary>What one time series of Cloud Run's request metrics is about.</summary>
/// <param name="Revision">Short name.</param>
/// <param name="Code">HTTP status.</param>
internal readonly record struct SeriesKey(string Revision, int Code);
