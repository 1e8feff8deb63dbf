using SchemaGate.Engine.Reporting.Html;

namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Release notes as one HTML page.</summary>
internal static class ChangelogHtml
{
    public static void Write(HtmlWriter to, IReadOnlyList<Changelog> changelogs) =>
        HtmlPage.Write(to, changelogs is [var only] ? only.Title : "Changelog", html => Body(html, changelogs));

    private static void Body(HtmlWriter to, IReadOnlyList<Changelog> changelogs)
    {
        to.Raw("<main class=\"changelog\">\n");
        foreach (var changelog in changelogs)
        {
            to.Write($"<h1>{changelog.Title}</h1>\n<p class=\"sentence\">{changelog.Since}</p>\n{html => Notes(html, changelog.Notes)}{html => Sections(html, changelog.Sections)}");
        }

        to.Raw("</main>\n");
    }

    private static void Notes(HtmlWriter to, IReadOnlyList<string> notes)
    {
        foreach (var note in notes)
        {
            to.Write($"<p class=\"policy\">{note}</p>\n");
        }
    }

    private static void Sections(HtmlWriter to, IReadOnlyList<ChangelogSection> sections)
    {
        foreach (var section in sections)
        {
            to.Write($"<section class=\"group {section.Title.Split(' ')[0].ToLowerInvariant()}\">\n<h2>{section.Title}</h2>\n{html => Groups(html, section.Groups)}</section>\n");
        }
    }

    private static void Groups(HtmlWriter to, IReadOnlyList<ChangelogGroup> groups)
    {
        foreach (var group in groups)
        {
            to.Write($"<h3>{group.Title}</h3>\n<ul>\n{html => Entries(html, group.Entries)}</ul>\n");
        }
    }

    private static void Entries(HtmlWriter to, IReadOnlyList<ChangelogEntry> entries)
    {
        foreach (var entry in entries)
        {
            to.Write($"<li>{html => Operations(html, entry.Operations)}{entry.Sentence}</li>\n");
        }
    }

    private static void Operations(HtmlWriter to, IReadOnlyList<string> operations)
    {
        if (operations.Count > 0)
        {
            to.Write($"<p class=\"operation\">{ChangelogWords.Operations(operations, operation => operation)}</p> ");
        }
    }
}
