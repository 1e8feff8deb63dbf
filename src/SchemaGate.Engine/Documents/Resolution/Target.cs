namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>A value that at least one reference leads to.</summary>
/// <param name="Document">The number of its document.</param>
/// <param name="Index">Where it stands on the tape.</param>
internal readonly record struct Target(int Document, int Index);
