using SchemaGate.Engine;

namespace SchemaGate.MSBuild.Logging;

/// <summary>Which findings are errors of the build, as compilers decide it.</summary>
/// <param name="TreatWarningsAsErrors">True when every warning is an error.</param>
/// <param name="AsErrors">Warnings that are errors.</param>
/// <param name="NotAsErrors">Warnings that stay warnings.</param>
internal sealed record DiagnosticLevels(bool TreatWarningsAsErrors, IReadOnlyList<string> AsErrors, IReadOnlyList<string> NotAsErrors)
{
    public DiagnosticLevel Of(Finding finding, FailOn failOn) => (finding.Severity, GateOutcomes.Fails(finding.Severity, failOn)) switch
    {
        (_, true) => DiagnosticLevel.Error,
        (Severity.Info, _) => DiagnosticLevel.Message,
        _ => OfWarning(finding.Rule, TreatWarningsAsErrors && failOn != FailOn.Never),
    };

    /// <param name="code">The rule.</param>
    /// <param name="isErrorByDefault">What it is when no list names it.</param>
    public DiagnosticLevel OfWarning(string code, bool isErrorByDefault) => AsErrors.Contains(code) || (isErrorByDefault && !NotAsErrors.Contains(code))
        ? DiagnosticLevel.Error
        : DiagnosticLevel.Warning;
}
