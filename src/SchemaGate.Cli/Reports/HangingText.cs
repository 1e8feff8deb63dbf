using Spectre.Console;
using Spectre.Console.Rendering;

namespace SchemaGate.Cli.Reports;

/// <summary>Text that wraps beside a label. A grid would do it too, but fills its lines with blanks.</summary>
internal sealed class HangingText(string head, Style headStyle, IRenderable body) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var hang = new string(' ', head.Length);
        var lines = Segment.SplitLines(body.Render(options, Math.Max(1, maxWidth - head.Length)));
        if (lines.Count == 0)
        {
            yield return Segment.LineBreak;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            yield return i == 0 ? new Segment(head, headStyle) : new Segment(hang);
            foreach (var segment in lines[i].Take(LastWord(lines[i]) + 1))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }

    // The blank at which a line was broken is not worth printing.
    private static int LastWord(SegmentLine line) => line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
}
