namespace SchemaGate.Engine.Policy;

/// <summary>What reading a configuration came to.</summary>
/// <param name="Configuration">What the file says; the defaults in place of what is wrong.</param>
/// <param name="Problems">All that is wrong with it, in the order of the file; the configuration counts only when there is nothing.</param>
public sealed record ConfigurationReading(GateConfiguration Configuration, IReadOnlyList<InputProblem> Problems);
