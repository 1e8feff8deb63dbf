namespace SchemaGate.Engine.Documents;

/// <summary>One-based line and column (UTF-16 code units) in the file as the user sees it.</summary>
internal readonly record struct Position(int Line, int Column);
