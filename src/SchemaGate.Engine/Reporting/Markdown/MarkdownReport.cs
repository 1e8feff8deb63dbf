using System.Text;

namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>The report for a step summary or a comment on a pull request, as GitHub renders Markdown.</summary>
/// <remarks>A report that would be longer than <see cref="GitHubLimit"/> is cut between two rows and says what is missing.</remarks>
public sealed class MarkdownReport : IReport
{
    /// <summary>The longest comment that GitHub takes, in Unicode characters.</summary>
    public const int GitHubLimit = 65_536;

    private const int RulesShare = 4;

    private readonly int _limit;

    /// <summary>Cut where GitHub would refuse it.</summary>
    public MarkdownReport()
        : this(GitHubLimit)
    {
    }

    internal MarkdownReport(int limit) => _limit = limit;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output) => output.Write(Encoding.UTF8.GetBytes(Text(run)));

    private string Text(GateRun run)
    {
        var rules = new MarkdownRules(run.Findings.Select(pair => pair.Finding), _limit / RulesShare);
        var end = MarkdownEnd.Of(run) + rules.Text;
        var text = new LimitedText(_limit - LimitedText.LengthOf(end) - MarkdownCut.Longest);
        text.Add(MarkdownHead.Of(run));
        var missing = new MarkdownSections(run, rules).All.Select(section => (section, Count: section.WriteTo(text))).ToList();
        text.Add(MarkdownCut.Of(missing));
        text.Add(end);
        return $"{text.ToString().TrimEnd('\n')}\n";
    }
}
