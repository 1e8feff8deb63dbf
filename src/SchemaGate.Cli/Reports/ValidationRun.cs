using SchemaGate.Engine;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Reports;

/// <summary>What one run of <c>validate</c> found.</summary>
/// <param name="Documents">In the order in which they were given.</param>
/// <param name="FailOn">The lightest diagnostic that fails.</param>
internal sealed record ValidationRun(IReadOnlyList<ValidationResult> Documents, DiagnosticSeverity FailOn)
{
    /// <summary>Could not read when that holds for any document, else fail when any fails, else pass.</summary>
    public GateOutcome Outcome => Documents.Max(OutcomeOf);

    public GateOutcome OutcomeOf(ValidationResult document) => document switch
    {
        { IsReadable: false } => GateOutcome.CouldNotCompare,
        _ when document.Diagnostics.Any(diagnostic => diagnostic.Severity >= FailOn) => GateOutcome.Fail,
        _ => GateOutcome.Pass,
    };

    public int Count(DiagnosticSeverity severity) => Documents.Sum(document => document.Count(severity));
}
