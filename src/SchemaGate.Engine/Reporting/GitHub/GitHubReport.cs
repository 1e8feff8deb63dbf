using System.Text;

namespace SchemaGate.Engine.Reporting.GitHub;

/// <summary>Annotations of GitHub Actions: workflow commands, one a line, heaviest first.</summary>
/// <param name="tree">Where the documents lie.</param>
/// <param name="complete">Where the findings are that no annotation shows, as the end of "see …".</param>
public sealed class GitHubReport(SourceTree tree, string complete) : IReport
{
    /// <summary>The runner keeps 10 of each level for a step and drops the others.</summary>
    private const int MostOfLevel = 10;

    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var annotations = Annotations(run).ToList();
        var shown = Shown(annotations);
        foreach (var annotation in shown)
        {
            writer.WriteLine(annotation.ToCommand());
        }

        if (shown.Count < annotations.Count)
        {
            writer.WriteLine(Rest(annotations.Count - shown.Count));
        }
    }

    private IEnumerable<GitHubAnnotation> Annotations(GateRun run) =>
        run.Problems.Select(pair => GitHubAnnotation.Of(pair.Problem, pair.Document, tree))
            .Concat(run.Findings.Select(pair => GitHubAnnotation.Of(pair.Finding, pair.Document, tree)));

    /// <summary>One place of the lightest level is left for the notice about the rest.</summary>
    private static List<GitHubAnnotation> Shown(List<GitHubAnnotation> annotations)
    {
        var levels = annotations.GroupBy(annotation => annotation.Level).ToList();
        var isMore = levels.Exists(level => level.Count() > MostOfLevel);
        return [.. levels.SelectMany(level => level.Take(isMore && level.Key == GitHubAnnotation.Lightest ? MostOfLevel - 1 : MostOfLevel))];
    }

    private string Rest(int count) =>
        WorkflowCommand.Of(GitHubAnnotation.Lightest, [("title", "SchemaGate")], $"{count} more {(count == 1 ? "finding" : "findings")} not annotated: see {complete}.");
}
