using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// Positions in JSON: the text read is the user's file. The line in which each block starts is found at once, while two documents are
/// read at the same time; for files of one long line, the characters before each block on first use. So a position costs the same wherever it is.
/// </summary>
internal sealed class JsonPositions(ReadOnlyMemory<byte> text) : IPositions
{
    private const int Block = 1 << 14;
    private readonly LineStart[] _lines = FindLines(text.Span);
    private readonly Lazy<int[]> _characters = new(() => CountCharacters(text.Span));

    public Position At(int offset)
    {
        var end = Math.Min(offset, text.Length);
        var line = LineOf(end);
        var column = end - line.Offset < Block
            ? Encoding.UTF8.GetCharCount(text.Span[line.Offset..end])
            : CharactersBefore(end) - CharactersBefore(line.Offset);
        return new Position(line.Number + 1, column + 1);
    }

    private LineStart LineOf(int offset)
    {
        var block = offset / Block;
        return Continue(_lines[block], text.Span, block * Block, offset);
    }

    private int CharactersBefore(int offset)
    {
        var block = offset / Block;
        return _characters.Value[block] + Encoding.UTF8.GetCharCount(text.Span[StartOf(block, text.Span)..offset]);
    }

    private static int[] CountCharacters(ReadOnlySpan<byte> text)
    {
        var counts = new int[(text.Length / Block) + 1];
        for (var block = 1; block < counts.Length; block++)
        {
            counts[block] = counts[block - 1] + Encoding.UTF8.GetCharCount(text[StartOf(block - 1, text)..StartOf(block, text)]);
        }

        return counts;
    }

    /// <summary>A block starts with a whole character, so a few bytes earlier than its number says.</summary>
    private static int StartOf(int block, ReadOnlySpan<byte> text)
    {
        var start = block * Block;
        while (start > 0 && start < text.Length && (text[start] & 0xC0) == 0x80 && start > (block * Block) - 4)
        {
            start--;
        }

        return start;
    }

    private static LineStart[] FindLines(ReadOnlySpan<byte> text)
    {
        var lines = new LineStart[(text.Length / Block) + 1];
        for (var block = 1; block < lines.Length; block++)
        {
            lines[block] = Continue(lines[block - 1], text, (block - 1) * Block, block * Block);
        }

        return lines;
    }

    /// <summary>The line in which a part of the text ends, given the one in which it begins.</summary>
    private static LineStart Continue(LineStart line, ReadOnlySpan<byte> text, int from, int to)
    {
        var part = text[from..to];
        var last = part.LastIndexOf((byte)'\n');
        return last < 0 ? line : new LineStart(line.Number + part.Count((byte)'\n'), from + last + 1);
    }

    /// <summary>The number of a line, from 0, and the offset of its first byte.</summary>
    private readonly record struct LineStart(int Number, int Offset);
}
