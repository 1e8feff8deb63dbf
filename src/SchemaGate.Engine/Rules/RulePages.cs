namespace SchemaGate.Engine.Rules;

/// <summary>The pages of the rules, as they travel in the assembly.</summary>
public static class RulePages
{
    /// <summary>The page of a rule in Markdown; null when no rule has this name.</summary>
    /// <param name="name">The rule's kebab-case name.</param>
    public static string? Of(string name)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{name}.md");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
