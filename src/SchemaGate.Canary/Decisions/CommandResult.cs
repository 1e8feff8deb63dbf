using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Decisions;

/// <summary>How a command went.</summary>
/// <param name="Fault">Why it failed; null when it was accepted.</param>
public sealed record CommandResult(PlatformFault? Fault);
