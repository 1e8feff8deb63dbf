namespace SchemaGate.Ledger.Recording;

/// <summary>What the last look at the service found.</summary>
/// <param name="Traffic">Percent of the requests that the canary is served; null when it is unknown.</param>
/// <param name="LatestCreated">Short name of the newest revision; null when it is unknown.</param>
internal sealed record LastLook(int? Traffic, string? LatestCreated);
