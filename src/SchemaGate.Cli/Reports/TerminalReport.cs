using Spectre.Console;

namespace SchemaGate.Cli.Reports;

/// <summary>The same lines as <see cref="TextReport"/> for a person at a terminal: coloured, wrapped, labels in a column.</summary>
internal static class TerminalReport
{
    public static void Write(IEnumerable<TextLine> lines, IAnsiConsole console)
    {
        foreach (var line in lines)
        {
            console.Write(new HangingText(line.Head, StyleOf(TextStyle.Quiet), ParagraphOf(line.Spans)));
        }
    }

    private static Paragraph ParagraphOf(IReadOnlyList<TextSpan> spans)
    {
        var paragraph = new Paragraph();
        foreach (var span in spans)
        {
            paragraph.Append(span.Text, StyleOf(span.Style));
        }

        return paragraph;
    }

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Breaking => new(Color.Red, decoration: Decoration.Bold),
        TextStyle.Warning => new(Color.Yellow),
        TextStyle.Info => new(Color.Blue),
        TextStyle.Pass => new(Color.Green, decoration: Decoration.Bold),
        TextStyle.Quiet => new(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
