namespace SchemaGate.Cli.Inputs;

/// <summary>What a document may reach.</summary>
/// <param name="ReferenceRoot">Folder that references may reach into; null for the document's own.</param>
/// <param name="AllowRemoteReferences">Whether references to public http(s) addresses are followed.</param>
internal sealed record InputOptions(string? ReferenceRoot, bool AllowRemoteReferences);
