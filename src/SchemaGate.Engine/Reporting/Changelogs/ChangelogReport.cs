using System.Text;

namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Release notes for those who call the API: added, changed, deprecated, removed; what breaks them first.</summary>
/// <param name="day">The day of the release.</param>
/// <param name="format"><c>markdown</c>, <c>html</c> or <c>text</c>.</param>
public sealed class ChangelogReport(DateOnly day, string format) : IReport
{
    /// <summary>The formats that there are, the usual one first.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["markdown", "html", "text"];

    /// <inheritdoc/>
    public string Format => format;

    /// <summary>Writes the notes of every document that was compared.</summary>
    /// <inheritdoc/>
    public void Write(GateRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var changelogs = Changelogs(run);
        switch (format)
        {
            case "markdown":
                ChangelogMarkdown.Write(writer, changelogs);
                break;
            case "html":
                ChangelogHtml.Write(new(writer), changelogs);
                break;
            default:
                ChangelogText.Write(writer, changelogs);
                break;
        }
    }

    /// <summary>What the policy kept out is told once, with the first document.</summary>
    private List<Changelog> Changelogs(GateRun run) => [.. run.Documents
        .Where(document => document.Result.Outcome != GateOutcome.CouldNotCompare)
        .Select((document, at) => Changelog.Of(document, day, at == 0 ? [.. RunNotes.Of(run)] : []))];
}
