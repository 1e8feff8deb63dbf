using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Reporting;

/// <summary>What a report says about a rule.</summary>
/// <param name="Id">The rule's id, <c>SG####</c>.</param>
/// <param name="Name">Its kebab-case name.</param>
/// <param name="Title">One line: what changed.</param>
/// <param name="Page">Its page in Markdown.</param>
/// <param name="Severity">The heaviest severity that it has by default.</param>
internal sealed record RuleTexts(string Id, string Name, string Title, string Page, Severity Severity)
{
    /// <summary>From the catalogue; a rule that is not in it is known by its name alone.</summary>
    public static RuleTexts Of(string id, string name) => RuleCatalog.Find(id) is { } rule
        ? new(id, rule.Name, rule.Title, RulePages.Of(rule.Name) ?? $"# {id} {rule.Name}\n\n{rule.Title}.\n", Heaviest(rule)) { Address = RuleAddress.Of(rule) }
        : new(id, name, name, $"# {id} {name}\n\n{name}.\n", Severity.Warning);

    /// <summary>Where the page can be read on the web; null when that is not known.</summary>
    public string? Address { get; init; }

    /// <summary>The first paragraph of the page.</summary>
    public string Summary => string.Join(' ', Page.Split('\n')
        .Select(line => line.Trim())
        .SkipWhile(line => line.Length == 0 || line.StartsWith('#'))
        .TakeWhile(line => line.Length > 0));

    private static Severity Heaviest(RuleDescriptor rule) => rule.Sent > rule.Received ? rule.Sent : rule.Received;
}
