namespace SchemaGate.Engine.Documents;

/// <summary>An object that is a reference.</summary>
/// <param name="Index">Where the object stands on the tape.</param>
/// <param name="Expected">What its target must be.</param>
internal readonly record struct Reference(int Index, Grammar Expected);
