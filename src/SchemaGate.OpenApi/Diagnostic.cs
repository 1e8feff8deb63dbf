using SchemaGate.Engine;

namespace SchemaGate.OpenApi;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Rule">The rule's stable id, <c>SG9###</c>.</param>
/// <param name="Name">The rule's kebab-case name.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Place">Where; the innermost object that exists when something is missing.</param>
public sealed record Diagnostic(string Rule, string Name, DiagnosticSeverity Severity, string Message, Place Place)
{
    /// <summary>What the engine found: always an error, because nothing can be compared.</summary>
    internal static Diagnostic Of(InputProblem problem) => new(problem.Rule, problem.Name, DiagnosticSeverity.Error, problem.Message, problem.Place);

    /// <summary>What the engine found to be against the specification.</summary>
    internal static Diagnostic Of(SpecificationViolation violation) =>
        Violation(violation.IsForbidden ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, violation.Message, violation.Place);

    /// <summary>What the specification forbids.</summary>
    internal static Diagnostic Violation(DiagnosticSeverity severity, string message, Place place) => new("SG9102", "specification-violated", severity, message, place);
}
