using SchemaGate.Engine;
using SchemaGate.OpenApi.Library;

namespace SchemaGate.OpenApi;

/// <summary>Validates one document: what the engine reads and follows, and the reader and rules of Microsoft.OpenApi.</summary>
public static class DocumentValidator
{
    /// <summary>Everything that is wrong. Unreadable input is a result, not an exception.</summary>
    /// <param name="document">JSON or YAML; what it refers to is read through its loader.</param>
    /// <param name="limits">How large and deep it may be.</param>
    public static ValidationResult Validate(DocumentInput document, ReadLimits limits)
    {
        var read = Gate.Read(document, limits);
        var problems = read.Problems.Select(Diagnostic.Of).ToList();
        var theirs = CanBeAsked(read) ? LibraryCheck.Run(read, limits) : [];
        return new(document.Name, read.IsReadable, [.. InOrder(Once(problems, theirs).Concat(read.Violations.Select(Diagnostic.Of)))]);
    }

    /// <summary>Two members of one name cannot be handed over, and a chain past the limits could cost more than it is worth.</summary>
    private static bool CanBeAsked(IReadDocument read) =>
        !read.Json.IsEmpty && !read.Problems.Any(problem => problem.Name is "duplicate-key" or "limit-exceeded");

    /// <summary>What both say of one value has one cause, and the engine's words are kept.</summary>
    private static IEnumerable<Diagnostic> Once(IReadOnlyList<Diagnostic> problems, IReadOnlyList<LibraryFinding> theirs)
    {
        var told = problems.Select(diagnostic => (diagnostic.Place.File, diagnostic.Place.Line, diagnostic.Place.Column)).ToHashSet();
        var owners = problems.Select(diagnostic => diagnostic.Place).ToHashSet();
        var missing = new HashSet<string>(StringComparer.Ordinal);
        return problems.Concat(theirs
            .Where(finding => finding.IsMissing ? !owners.Contains(finding.Place) && missing.Add(finding.Pointer) : told.Add((finding.Place.File, finding.Place.Line, finding.Place.Column)))
            .Select(finding => Diagnostic.Violation(finding.Severity, finding.Message, finding.Place)));
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Place.Line)
        .ThenBy(diagnostic => diagnostic.Place.Column)
        .ThenBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal);
}
