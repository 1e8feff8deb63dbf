namespace SchemaGate.Cli.Inputs;

/// <summary>A document on both sides.</summary>
/// <param name="Name">Its name within the run, the same on every machine.</param>
/// <param name="Old">The contract that clients hold.</param>
/// <param name="New">The contract that is to replace it.</param>
/// <param name="IsChosen">True when the user named the document itself, not a folder or pattern that holds it.</param>
internal sealed record DocumentPair(string Name, DocumentPlace Old, DocumentPlace New, bool IsChosen);
