namespace SchemaGate.Emulator;

/// <summary>A share of the service's requests as it is served.</summary>
/// <param name="Revision">Short name of the revision.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Tag">The tag under which the revision has an address of its own; empty for none.</param>
public sealed record TrafficShare(string Revision, int Percent, string Tag);
