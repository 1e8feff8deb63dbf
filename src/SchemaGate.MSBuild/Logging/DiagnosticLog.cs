using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.MSBuild.Logging;

/// <summary>Writes findings into a build, where editors and pipelines pick them up.</summary>
/// <param name="log">The task's log.</param>
/// <param name="levels">What is an error.</param>
internal sealed class DiagnosticLog(TaskLoggingHelper log, DiagnosticLevels levels)
{
    /// <summary>True when the build fails.</summary>
    public bool HasErrors => log.HasLoggedErrors;

    /// <summary>True when something was said that the next build has to say again.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>Writes every finding and every problem.</summary>
    public void Run(GateRun run)
    {
        foreach (var (_, problem) in run.Problems)
        {
            Problem(problem);
        }

        var hint = Acceptance.Hint;
        foreach (var (_, finding) in run.Findings)
        {
            var level = levels.Of(finding, run.FailOn);
            Finding(finding, level, level == DiagnosticLevel.Error ? hint : string.Empty);
            hint = level == DiagnosticLevel.Error ? string.Empty : hint;
        }
    }

    public void Problem(InputProblem problem) => Diagnostic(DiagnosticLevel.Error, problem.Rule, problem.Name, problem.Place, problem.Message);

    /// <summary>A warning that only <c>WarningsAsErrors</c> or <paramref name="isError"/> makes an error.</summary>
    public void Warning(InputProblem problem, bool isError) =>
        Diagnostic(isError ? DiagnosticLevel.Error : levels.OfWarning(problem.Rule, isErrorByDefault: false), problem.Rule, problem.Name, problem.Place, problem.Message);

    /// <summary>What was done, for whoever watches.</summary>
    public void Done(string message) => log.LogMessage(MessageImportance.High, "{0}", SafeText.Of(message));

    /// <summary>For whoever asks why a build did what it did.</summary>
    public void Trace(string message) => log.LogMessage(MessageImportance.Low, "{0}", message);

    public void Bug(Exception bug)
    {
        log.LogError(null, "SG9999", null, null, 0, 0, 0, 0, "SchemaGate: internal error (a bug). Nothing was decided. Please report it with the text below.");
        log.LogErrorFromException(bug, showStackTrace: true);
    }

    private void Finding(Finding finding, DiagnosticLevel level, string hint)
    {
        Diagnostic(level, finding.Rule, finding.Name, FindingPlace.Of(finding), string.Join(" | ", FindingText.Lines(finding)) + hint);
    }

    private void Diagnostic(DiagnosticLevel level, string rule, string name, Place place, string message)
    {
        HasSpoken |= level != DiagnosticLevel.Message;
        var (text, link) = (SafeText.Of(message), RuleTexts.Of(rule, name).Address);
        switch (level)
        {
            case DiagnosticLevel.Error:
                log.LogError(null, rule, name, link, place.File, place.Line, place.Column, 0, 0, "{0}", text);
                break;
            case DiagnosticLevel.Warning:
                log.LogWarning(null, rule, name, link, place.File, place.Line, place.Column, 0, 0, "{0}", text);
                break;
            default:
                log.LogMessage(null, rule, name, place.File, place.Line, place.Column, 0, 0, MessageImportance.Normal, "{0}", text);
                break;
        }
    }
}
