namespace SchemaGate.Emulator.Scenarios;

/// <summary>A scenario that cannot be used, in one sentence.</summary>
public sealed class ScenarioException(string message) : Exception(message);
