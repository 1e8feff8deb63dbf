namespace SchemaGate.Ledger.Entries;

/// <summary>A service in one environment.</summary>
/// <param name="Name">Its name on the platform.</param>
/// <param name="Environment">Where it runs, such as <c>production</c>.</param>
/// <param name="Project">The platform's project; may be empty.</param>
/// <param name="Region">The platform's region; may be empty.</param>
public sealed record RecordedService(string Name, string Environment, string Project, string Region);
