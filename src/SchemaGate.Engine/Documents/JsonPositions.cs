using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// Positions in JSON: the text read is the user's file. Line starts and, for files of one long line, the characters before each
/// block are found on first use, so that a position costs the same wherever it is.
/// </summary>
internal sealed class JsonPositions(ReadOnlyMemory<byte> text) : IPositions
{
    private const int Block = 1 << 14;
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(text.Span));
    private readonly Lazy<int[]> _characters = new(() => CountCharacters(text.Span));

    public Position At(int offset)
    {
        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        var end = Math.Min(offset, text.Length);
        var column = end - starts[line] < Block
            ? Encoding.UTF8.GetCharCount(text.Span[starts[line]..end])
            : CharactersBefore(end) - CharactersBefore(starts[line]);
        return new Position(line + 1, column + 1);
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

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new int[text.Count((byte)'\n') + 1];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = starts[line - 1] + text[starts[line - 1]..].IndexOf((byte)'\n') + 1;
        }

        return starts;
    }
}
