namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>A rollout broke a rule while it ran.</summary>
/// <param name="rule">Which.</param>
/// <param name="message">How.</param>
internal sealed class SimBrokenException(SimRule rule, string message) : Exception($"{rule}: {message}");
