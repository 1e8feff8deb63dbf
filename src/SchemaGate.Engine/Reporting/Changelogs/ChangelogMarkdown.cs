using SchemaGate.Engine.Reporting.Markdown;

namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Release notes as Markdown.</summary>
internal static class ChangelogMarkdown
{
    public static void Write(TextWriter to, IReadOnlyList<Changelog> changelogs) =>
        to.Write(string.Join('\n', changelogs.Select(Text)));

    private static string Text(Changelog changelog) =>
        $"# {MarkdownText.Prose(changelog.Title)}\n\n{MarkdownText.Prose(changelog.Since)}\n{string.Concat(changelog.Notes.Select(note => $"\n{MarkdownText.Prose(note)}\n"))}{string.Concat(changelog.Sections.Select(Text))}";

    private static string Text(ChangelogSection section) => $"\n## {section.Title}\n{string.Concat(section.Groups.Select(Text))}";

    private static string Text(ChangelogGroup group) => $"\n### {MarkdownText.Prose(group.Title)}\n\n{string.Concat(group.Entries.Select(Text))}";

    private static string Text(ChangelogEntry entry)
    {
        var operations = ChangelogWords.Operations(entry.Operations, operation => MarkdownText.Code(operation));
        return operations.Length == 0 ? $"- {MarkdownText.Prose(entry.Sentence)}\n" : $"- {operations}: {MarkdownText.Prose(entry.Sentence)}\n";
    }
}
