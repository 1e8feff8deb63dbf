namespace SchemaGate.Cli.Inputs;

/// <summary>What a document may reach.</summary>
/// <param name="ReferenceRoot">Folder that references may reach into; null for the document's own.</param>
/// <param name="AllowRemoteReferences">Whether references to public http(s) addresses are followed.</param>
/// <param name="OnReference">Told of each document that was reached, several at a time where there are many; null when nobody asks.</param>
internal sealed record InputOptions(string? ReferenceRoot, bool AllowRemoteReferences, Action<string>? OnReference = null);
