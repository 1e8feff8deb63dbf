using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>Positions in JSON: the text read is the user's file. Line starts are found on first use.</summary>
internal sealed class JsonPositions(ReadOnlyMemory<byte> text) : IPositions
{
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(text.Span));

    public Position At(int offset)
    {
        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        var column = Encoding.UTF8.GetCharCount(text.Span[starts[line]..Math.Min(offset, text.Length)]);
        return new Position(line + 1, column + 1);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var from = 0; text[from..].IndexOf((byte)'\n') is var found and >= 0;)
        {
            from += found + 1;
            starts.Add(from);
        }

        return [.. starts];
    }
}
