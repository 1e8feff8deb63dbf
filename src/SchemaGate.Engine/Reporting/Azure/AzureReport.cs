using System.Text;

namespace SchemaGate.Engine.Reporting.Azure;

/// <summary>Logging commands of Azure Pipelines: an issue a finding, what the policy kept out, then what the step came to.</summary>
/// <param name="tree">Where the documents lie.</param>
public sealed class AzureReport(SourceTree tree) : IReport
{
    /// <inheritdoc/>
    public string Format => "azure";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var issue in Issues(run))
        {
            writer.WriteLine(issue);
        }

        foreach (var note in RunNotes.Of(run))
        {
            writer.WriteLine(SafeText.Of($"policy: {note}"));
        }

        if (ResultOf(run) is { } result)
        {
            writer.WriteLine(LoggingCommand.Of("task.complete", [("result", result)], ""));
        }
    }

    private IEnumerable<string> Issues(GateRun run) =>
        run.Problems.Select(pair => AzureIssue.Of(pair.Problem, pair.Document, tree))
            .Concat(run.Findings.Select(pair => AzureIssue.Of(pair.Finding, pair.Document, tree)));

    /// <summary>Null leaves the step's result alone.</summary>
    private static string? ResultOf(GateRun run) => (run.Outcome, run.Count(Severity.Breaking) + run.Count(Severity.Warning)) switch
    {
        (not GateOutcome.Pass, _) => "Failed",
        (_, > 0) => "SucceededWithIssues",
        _ => null,
    };
}
