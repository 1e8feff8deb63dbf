using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// Columns in UTF-16 code units, from 1. In files of one long line the characters before each block are counted on first use, so
/// that a column costs the same wherever it is.
/// </summary>
internal sealed class Columns(ReadOnlyMemory<byte> text)
{
    private const int Block = 1 << 14;
    private readonly Lazy<int[]> _characters = new(() => CountCharacters(text.Span));

    /// <summary>The column of a byte offset in the line that starts at another.</summary>
    public int At(int lineStart, int offset) => 1 + (offset - lineStart < Block
        ? Encoding.UTF8.GetCharCount(text.Span[lineStart..offset])
        : CharactersBefore(offset) - CharactersBefore(lineStart));

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
}
