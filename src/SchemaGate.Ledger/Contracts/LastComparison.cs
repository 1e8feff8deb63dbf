namespace SchemaGate.Ledger.Contracts;

/// <summary>The newest comparison of a service's contract.</summary>
/// <param name="Service">The service.</param>
/// <param name="Environment">Its environment.</param>
/// <param name="BreakingChanges">How many changes break clients.</param>
/// <param name="At">When, in seconds since 1970.</param>
public sealed record LastComparison(string Service, string Environment, long BreakingChanges, double At);
