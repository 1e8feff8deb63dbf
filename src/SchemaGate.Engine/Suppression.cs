namespace SchemaGate.Engine;

/// <summary>An entry of a suppressions file: findings that a team accepts.</summary>
public sealed record Suppression
{
    /// <summary>Patterns of identities, at least one: a finding is accepted when one of them matches one of its identities.</summary>
    public required IReadOnlyList<string> Identities { get; init; }

    /// <summary>Patterns of the names of documents that it is about; empty for every document.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>What is accepted in the new document, as compact JSON, so that a stricter value is a new finding; null for every value.</summary>
    public string? Value { get; init; }

    /// <summary>Why it is accepted; null when the entry does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>Who accepted it; null when the entry does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which the entry holds; null for always.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where the entry stands.</summary>
    public required Place Place { get; init; }

    /// <summary>Where its last day stands; null when it has none.</summary>
    internal Place? UntilPlace { get; init; }
}
