namespace SchemaGate.Cli;

/// <summary>The program was used wrongly: one sentence that says what to do. Ends with <see cref="ExitCodes.WrongUse"/>.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
