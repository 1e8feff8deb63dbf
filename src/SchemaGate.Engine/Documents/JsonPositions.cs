namespace SchemaGate.Engine.Documents;

/// <summary>
/// Positions in JSON that is read as it stands in the user's file. The line in which each block starts is found at once, while two
/// documents are read at the same time; so a position costs the same wherever it is.
/// </summary>
internal sealed class JsonPositions(ReadOnlyMemory<byte> text) : IPositions
{
    private const int Block = 1 << 14;
    private readonly LineStart[] _lines = FindLines(text.Span);
    private readonly Columns _columns = new(text);

    public Position At(int offset)
    {
        var end = Math.Min(offset, text.Length);
        var line = LineOf(end);
        return new Position(line.Number + 1, _columns.At(line.Offset, end));
    }

    private LineStart LineOf(int offset)
    {
        var block = offset / Block;
        return Continue(_lines[block], text.Span, block * Block, offset);
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
