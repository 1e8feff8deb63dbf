namespace SchemaGate.Cli.Inputs;

/// <summary>The documents of a run, as asked for.</summary>
/// <param name="Documents">OLD and NEW; with a base, any number of places in the working tree.</param>
/// <param name="BaseRef">The branch that this one left; null when OLD is given.</param>
/// <param name="IsComposed">Whether all documents of a side are one API.</param>
/// <param name="Reach">What a document may refer to.</param>
internal sealed record DocumentSelection(IReadOnlyList<string> Documents, string? BaseRef, bool IsComposed, InputOptions Reach);
