namespace SchemaGate.Engine.Documents;

/// <summary>A line of a file whose indentation is left out.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Offset">The index of its first byte in what is read.</param>
internal readonly record struct UnindentedLine(int Number, int Offset);
