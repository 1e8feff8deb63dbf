namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Code points from one to another, both included.</summary>
internal readonly record struct CharacterRange(int From, int To);
