using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaGate.Engine.Reporting.GitLab;

/// <summary>The code quality report of GitLab: a list of issues. A document that was not compared is an issue too.</summary>
/// <param name="tree">Where the documents lie.</param>
public sealed class GitLabReport(SourceTree tree) : IReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Format => "gitlab";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartArray();
            foreach (var issue in Issues(run))
            {
                issue.Write(writer);
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private IEnumerable<GitLabIssue> Issues(GateRun run) =>
        run.Problems.Select(pair => GitLabIssue.Of(pair.Problem, pair.Document, tree))
            .Concat(run.Findings.Select(pair => GitLabIssue.Of(pair.Finding, pair.Document, tree)));
}
