namespace SchemaGate.Engine;

/// <summary>A reference to another document is outside what is allowed, or that document cannot be read.</summary>
/// <param name="message">One sentence that says why and what to do.</param>
public sealed class ReferenceRefusedException(string message) : Exception(message);
