namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Release notes as plain text.</summary>
internal static class ChangelogText
{
    public static void Write(TextWriter to, IReadOnlyList<Changelog> changelogs) =>
        to.Write(string.Join('\n', changelogs.Select(Text)));

    private static string Text(Changelog changelog)
    {
        var title = SafeText.Of(changelog.Title);
        return $"{title}\n{new string('=', title.Length)}\n\n{SafeText.Of(changelog.Since)}\n{string.Concat(changelog.Notes.Select(note => $"{SafeText.Of(note)}\n"))}{string.Concat(changelog.Sections.Select(Text))}";
    }

    private static string Text(ChangelogSection section) =>
        $"\n{section.Title}\n{new string('-', section.Title.Length)}\n{string.Concat(section.Groups.Select(Text))}";

    private static string Text(ChangelogGroup group) => $"\n{SafeText.Of(group.Title)}\n{string.Concat(group.Entries.Select(Text))}";

    private static string Text(ChangelogEntry entry)
    {
        var operations = ChangelogWords.Operations(entry.Operations, SafeText.Of);
        return operations.Length == 0 ? $"* {SafeText.Of(entry.Sentence)}\n" : $"* {operations}\n  {SafeText.Of(entry.Sentence)}\n";
    }
}
