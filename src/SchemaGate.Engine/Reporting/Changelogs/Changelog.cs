namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>The release notes of one document.</summary>
/// <param name="Title">The API and its version.</param>
/// <param name="Since">The version before, and what to say when nothing changed.</param>
/// <param name="Notes">What the policy kept out, a sentence each.</param>
/// <param name="Sections">Breaking changes first; none that is empty.</param>
internal sealed record Changelog(string Title, string Since, IReadOnlyList<string> Notes, IReadOnlyList<ChangelogSection> Sections)
{
    /// <param name="document">A document that was compared.</param>
    /// <param name="day">The day of the release.</param>
    /// <param name="notes">What the policy kept out.</param>
    public static Changelog Of(DocumentResult document, DateOnly day, IReadOnlyList<string> notes)
    {
        var result = document.Result;
        var entries = result.Findings
            .Concat(result.Suppressed.Select(suppressed => suppressed.Finding))
            .Select(EntryOf)
            .OfType<ChangelogEntry>()
            .ToList();
        return new(ChangelogWords.Title(document, day), ChangelogWords.Since(result, entries.Count == 0), notes, SectionsOf(entries));
    }

    /// <summary>What the team accepted is told as well: it reaches callers all the same.</summary>
    private static ChangelogEntry? EntryOf(Finding finding) =>
        ChangelogKinds.Of(finding) is { } kind ? new(kind, finding.Operations, finding.Message) : null;

    private static List<ChangelogSection> SectionsOf(List<ChangelogEntry> entries)
    {
        var paths = new ChangelogPaths(entries);
        return [.. entries.GroupBy(entry => entry.Kind).OrderBy(section => section.Key).Select(section => new ChangelogSection(ChangelogWords.Title(section.Key), paths.Group(section)))];
    }
}
