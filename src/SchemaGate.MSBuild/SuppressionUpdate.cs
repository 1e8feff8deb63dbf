using SchemaGate.Engine;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.MSBuild.Logging;

namespace SchemaGate.MSBuild;

/// <summary>Accepts what fails.</summary>
internal sealed class SuppressionUpdate(ContractCheck check, ProjectTerms terms, CheckRequest request, DiagnosticLog log)
{
    /// <exception cref="InputException">The file cannot be brought up to date, or not written.</exception>
    public void Run()
    {
        var run = check.Run();
        if (run.Outcome == GateOutcome.CouldNotCompare)
        {
            log.Run(run);
            return;
        }

        var file = terms.Suppressions;
        var update = new SuppressionUpdater(file.Reading.List, file.Text, request.Terms).Update(run);
        OutputFile.Write(file.Path, () => file.Put(update.Text));
        Report(update, file.Path);
    }

    private void Report(Engine.Policy.Suppressions.SuppressionUpdate update, string path)
    {
        foreach (var finding in update.Accepted)
        {
            log.Done($"accepted {finding.Identity}: {finding.Message}");
        }

        var counts = $"{update.Accepted.Count} accepted, {update.Renewed.Count} renewed, {update.Dropped.Count} dropped";
        var next = request.Terms.Reason is null && update.Accepted.Count > 0 ? "Write the reasons into it and commit it." : "Review it and commit it.";
        log.Done(update.Text is null ? $"SchemaGate: {counts}; nothing is accepted." : $"SchemaGate: {path}: {counts}. {next}");
    }
}
