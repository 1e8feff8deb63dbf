namespace SchemaGate.Canary.Hosting;

/// <summary>A share of a service's requests.</summary>
/// <param name="Revision">Short name of the revision; null for whatever is the latest Ready one.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Tag">Name under which the revision has an address of its own; null for none.</param>
/// <param name="Address">The address of the tag; null when there is none, and in what is written.</param>
public sealed record TrafficTarget(string? Revision, int Percent, string? Tag = null, Uri? Address = null);
