namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>A suppressions file that was brought up to date.</summary>
/// <param name="Text">What the file is to hold; null when nothing is accepted any more, so that there should be no file.</param>
/// <param name="Accepted">The findings for which entries were added.</param>
/// <param name="Renewed">The entries that hold again, as they were.</param>
/// <param name="Dropped">The entries that matched nothing.</param>
public sealed record SuppressionUpdate(
    string? Text,
    IReadOnlyList<Finding> Accepted,
    IReadOnlyList<Suppression> Renewed,
    IReadOnlyList<Suppression> Dropped);
