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
        var notes = RunNotes.Of(run).Select(SafeText.Of).ToList();
        var shown = Shown(annotations, hasNotes: notes.Count > 0);
        foreach (var annotation in shown)
        {
            writer.WriteLine(annotation.ToCommand());
        }

        var hidden = annotations.Count - shown.Count;
        if (hidden + notes.Count > 0)
        {
            writer.WriteLine(Notice(hidden > 0 ? [Rest(hidden), .. notes] : notes));
        }
    }

    private IEnumerable<GitHubAnnotation> Annotations(GateRun run) =>
        run.Problems.Select(pair => GitHubAnnotation.Of(pair.Problem, pair.Document, tree))
            .Concat(run.Findings.Select(pair => GitHubAnnotation.Of(pair.Finding, pair.Document, tree)));

    /// <summary>One place of the lightest level is left for the notice about the rest and about the policy.</summary>
    private static List<GitHubAnnotation> Shown(List<GitHubAnnotation> annotations, bool hasNotes)
    {
        var levels = annotations.GroupBy(annotation => annotation.Level).ToList();
        var hasNotice = hasNotes || levels.Exists(level => level.Count() > MostOfLevel);
        return [.. levels.SelectMany(level => level.Take(hasNotice && level.Key == GitHubAnnotation.Lightest ? MostOfLevel - 1 : MostOfLevel))];
    }

    private static string Notice(IEnumerable<string> lines) => WorkflowCommand.Of(GitHubAnnotation.Lightest, [("title", "SchemaGate")], string.Join('\n', lines));

    private string Rest(int count) => $"{count} more {(count == 1 ? "finding" : "findings")} not annotated: see {complete}.";
}
