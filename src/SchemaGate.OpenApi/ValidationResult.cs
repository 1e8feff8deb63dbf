using SchemaGate.Engine;

namespace SchemaGate.OpenApi;

/// <summary>What is wrong with one document.</summary>
/// <param name="Document">The document's name as the user gave it.</param>
/// <param name="IsReadable">False when it could not be read at all, so that nothing is known of the rest.</param>
/// <param name="Diagnostics">In document order, each cause once.</param>
public sealed record ValidationResult(string Document, bool IsReadable, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A document of which nothing but the problems is known.</summary>
    /// <param name="document">The document's name as the user gave it.</param>
    /// <param name="problems">Why it could not be read.</param>
    public static ValidationResult Unread(string document, IEnumerable<InputProblem> problems) => new(document, false, [.. problems.Select(Diagnostic.Of)]);

    /// <summary>How many diagnostics have the given severity.</summary>
    public int Count(DiagnosticSeverity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
