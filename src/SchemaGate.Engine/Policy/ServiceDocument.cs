namespace SchemaGate.Engine.Policy;

/// <summary>A document of a service. Files are given from the current folder; addresses and <c>git:REF:path</c> as they are.</summary>
/// <param name="Old">The contract that clients hold; null when the configuration names only one document.</param>
/// <param name="New">The contract that is to replace it.</param>
/// <param name="Place">Where the configuration lists it.</param>
public sealed record ServiceDocument(string? Old, string New, Place Place)
{
    /// <summary>The new document as the configuration writes it, so that it is called the same wherever the run begins.</summary>
    public required string Name { get; init; }
}
