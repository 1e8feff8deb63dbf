namespace SchemaGate.Engine.Reporting.GitLab;

/// <summary>The code quality report of GitLab: a list of issues. A document that was not compared is an issue too.</summary>
/// <param name="tree">Where the documents lie.</param>
public sealed class GitLabReport(SourceTree tree) : IReport
{
    /// <inheritdoc/>
    public string Format => "gitlab";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output) => ReportJson.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var issue in Issues(run))
        {
            issue.Write(writer);
        }

        writer.WriteEndArray();
    });

    private IEnumerable<GitLabIssue> Issues(GateRun run) =>
        run.Problems.Select(pair => GitLabIssue.Of(pair.Problem, pair.Document, tree))
            .Concat(run.Findings.Select(pair => GitLabIssue.Of(pair.Finding, pair.Document, tree)));
}
