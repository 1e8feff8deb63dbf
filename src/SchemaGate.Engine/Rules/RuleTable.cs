using System.Text;

namespace SchemaGate.Engine.Rules;

/// <summary>Writes the list of the rules in Markdown: the README beside them.</summary>
public static class RuleTable
{
    private const string Head = """
        # Rules

        Generated from the catalogue by `dotnet run build/Build.cs -- docs`; edit the rules, not this page.

        *Sent* is the weight of a change in what the client sends, *received* in what it receives.
        What does not travel, such as an operation or a security scheme, weighs the same in both columns. `schemagate explain SG1001` prints a rule's page.

        """;

    /// <summary>The whole page; links lead to the rules' own pages beside it.</summary>
    public static string Render(IEnumerable<RuleDescriptor> rules)
    {
        var page = new StringBuilder(Head);
        var ordered = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        foreach (var area in ordered.GroupBy(rule => rule.Area))
        {
            AppendArea(page, area);
        }

        AppendOasdiff(page, ordered);
        return page.ToString();
    }

    private static void AppendArea(StringBuilder page, IGrouping<RuleArea, RuleDescriptor> area)
    {
        page.Append("\n## ").Append(TitleOf(area.Key)).Append("\n\n| id | rule | what changed | sent | received |\n|---|---|---|---|---|\n");
        foreach (var rule in area)
        {
            page.Append($"| {rule.Id} | {Link(rule)} | {rule.Title} | {Weights(rule)} |\n");
        }
    }

    private static void AppendOasdiff(StringBuilder page, List<RuleDescriptor> rules)
    {
        page.Append("\n## Coming from oasdiff\n\nThe checks of oasdiff that each rule covers, by their ids.\n\n| rule | oasdiff |\n|---|---|\n");
        foreach (var rule in rules.Where(rule => rule.Covers.Count > 0))
        {
            page.Append($"| {rule.Id} {Link(rule)} | {string.Join(", ", rule.Covers.Select(id => $"`{id}`"))} |\n");
        }
    }

    private static string Link(RuleDescriptor rule) => $"[{rule.Name}]({rule.Area}/{rule.Name}.md)";

    private static string Weights(RuleDescriptor rule) => $"{Word(rule.Sent)} | {Word(rule.Received)}";

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string TitleOf(RuleArea area) => area switch
    {
        RuleArea.Paths => "Paths and operations",
        RuleArea.RequestBodies => "Request bodies and media types",
        RuleArea.Responses => "Responses and headers",
        RuleArea.Lifecycle => "Lifecycle and version",
        RuleArea.Input => "Input",
        _ => area.ToString(),
    };
}
