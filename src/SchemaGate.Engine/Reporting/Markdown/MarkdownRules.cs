using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>The pages of the rules that matter most in a run, folded at the end of the report, so that a reader needs no other place.</summary>
internal sealed class MarkdownRules
{
    private const string Opening = "<details>\n<summary>What these rules mean, and what to do instead</summary>\n\n";
    private const string Closing = "</details>\n\n";

    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);

    /// <param name="findings">Heaviest first.</param>
    /// <param name="limit">Most characters that the pages may take.</param>
    public MarkdownRules(IEnumerable<Finding> findings, int limit)
    {
        var text = new LimitedText(limit - Opening.Length - Closing.Length);
        foreach (var finding in findings.Where(finding => finding.Severity > Severity.Info).DistinctBy(finding => finding.Rule))
        {
            if (RulePage.Of(finding.Name) is { } page && text.TryAdd(Page(finding, page)))
            {
                _explained.Add(finding.Rule);
            }
        }

        Text = _explained.Count == 0 ? "" : $"{Opening}{text}{Closing}";
    }

    /// <summary>The folded pages; empty when there are none.</summary>
    public string Text { get; }

    /// <summary>A rule's id, linked to its page in the report or else on the web, and its name.</summary>
    public string Reference(Finding finding) => _explained.Contains(finding.Rule)
        ? $"[{finding.Rule}](#{Anchor(finding.Rule)}) {finding.Name}"
        : Web(finding);

    private static string Web(Finding finding) => RuleTexts.Of(finding.Rule, finding.Name).Address is { } address
        ? $"[{finding.Rule}]({address}) {finding.Name}"
        : $"{finding.Rule} {finding.Name}";

    private static string Page(Finding finding, RulePage page) =>
        $"<a name=\"{Anchor(finding.Rule)}\"></a>\n\n**{Web(finding)}**\n\n{page.Why}\n\n*Instead:* {page.Instead}\n\n*To accept it:* {page.Accept}\n\n";

    private static string Anchor(string rule) => rule.ToLowerInvariant();
}
