namespace SchemaGate.Engine.Rules;

/// <summary>The parts of a rule's page, in Markdown of paragraphs and code spans.</summary>
public sealed record RulePage
{
    /// <summary>Why clients break.</summary>
    public required string Why { get; init; }

    /// <summary>What to do instead.</summary>
    public required string Instead { get; init; }

    /// <summary>How to accept it.</summary>
    public required string Accept { get; init; }

    /// <summary>The page of a rule; null when no rule has this name.</summary>
    /// <param name="name">The rule's kebab-case name.</param>
    public static RulePage? Of(string name) => RulePages.Of(name) is not { } page ? null : new()
    {
        Why = Section(page, "Why clients break"),
        Instead = Section(page, "What to do instead"),
        Accept = Section(page, "How to accept it"),
    };

    private static string Section(string page, string heading)
    {
        var title = $"\n## {heading}\n";
        var start = page.IndexOf(title, StringComparison.Ordinal) + title.Length;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[start..end].Trim();
    }
}
