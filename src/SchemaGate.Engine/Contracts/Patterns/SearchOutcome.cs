namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>What a search for a text gave.</summary>
/// <param name="IsComplete">True when the whole space was searched.</param>
/// <param name="Text">The first text found.</param>
/// <param name="Cost">How many states were looked at.</param>
internal readonly record struct SearchOutcome(bool IsComplete, string? Text, int Cost)
{
    /// <summary>True when it is certain that there is no such text.</summary>
    public bool IsNone => IsComplete && Text is null;
}
