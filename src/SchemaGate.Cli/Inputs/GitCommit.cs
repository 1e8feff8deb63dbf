namespace SchemaGate.Cli.Inputs;

/// <summary>A commit and the name that the user gave for it.</summary>
internal sealed record GitCommit(string Hash, string Revision);
