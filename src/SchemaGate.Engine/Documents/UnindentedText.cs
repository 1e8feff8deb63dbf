using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// JSON without the white space at the start of its lines. That is half of a file that is laid out for people, and a reader skips
/// it byte by byte: measured, a quarter of the time of reading. A line break cannot stand in a string, and each is kept, so that
/// what was no JSON does not become it.
/// </summary>
internal sealed class UnindentedText : IPositions
{
    /// <summary>A file without a line break in so many bytes is not laid out for people.</summary>
    private const int LongestFirstLine = 1 << 12;
    private const int BytesToAMark = 1 << 12;

    /// <summary>What is white beyond it is left to the reader, so that a position costs the same wherever it is.</summary>
    private const int LongestIndentation = 1 << 12;

    private static readonly Comparer<Line> ByOffset = Comparer<Line>.Create((one, other) => one.Offset.CompareTo(other.Offset));

    private readonly ReadOnlyMemory<byte> _original;
    private readonly Columns _columns;
    private readonly List<Line> _marks = [];

    private UnindentedText(ReadOnlyMemory<byte> original)
    {
        (_original, _columns) = (original, new Columns(original));
        var text = GC.AllocateUninitializedArray<byte>(original.Length);
        Text = text.AsMemory(0, Unindent(original.Span, text));
    }

    /// <summary>What is to be read.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The text to read for a file of JSON, and what maps it to the file: the file itself when little is gained.</summary>
    public static (ReadOnlyMemory<byte> Text, IPositions Positions) Of(ReadOnlyMemory<byte> original)
    {
        if (!original.Span[..Math.Min(original.Length, LongestFirstLine)].Contains((byte)'\n'))
        {
            return (original, new JsonPositions(original));
        }

        var unindented = new UnindentedText(original);
        return (unindented.Text, unindented);
    }

    public Position At(int offset)
    {
        var found = _marks.BinarySearch(new Line(0, 0, offset), ByOffset);
        var line = _marks[found >= 0 ? found : ~found - 1];
        while (After(line) is { } next && next.Offset <= offset)
        {
            line = next;
        }

        var place = AfterIndentation(_original.Span, line.Start) + offset - line.Offset;
        return new Position(line.Number + 1, _columns.At(line.Start, Math.Min(_original.Length, place)));
    }

    /// <summary>The next line; null after the last one, and after one so long that the next has a mark.</summary>
    private Line? After(Line line)
    {
        var start = AfterIndentation(_original.Span, line.Start);
        var length = _original.Span[start..Math.Min(_original.Length, start + BytesToAMark)].IndexOf((byte)'\n') + 1;
        return length == 0 ? null : new Line(line.Number + 1, start + length, line.Offset + length);
    }

    private int Unindent(ReadOnlySpan<byte> original, Span<byte> text)
    {
        var line = default(Line);
        while (line.Start < original.Length)
        {
            if (_marks is not [.., var mark] || line.Start - mark.Start >= BytesToAMark)
            {
                _marks.Add(line);
            }

            var start = AfterIndentation(original, line.Start);
            var end = CopyLine(original, start, text[line.Offset..]);
            line = new Line(line.Number + 1, end, line.Offset + end - start);
        }

        return line.Offset;
    }

    private static int AfterIndentation(ReadOnlySpan<byte> original, int index)
    {
        ref var first = ref MemoryMarshal.GetReference(original);
        var end = Math.Min(original.Length, index + LongestIndentation);
        for (var last = end - Vector128<byte>.Count; index <= last; index += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)index);
            var others = ~(Vector128.Equals(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'\t')));
            if (others != Vector128<byte>.Zero)
            {
                return index + BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits());
            }
        }

        return end - original[index..end].TrimStart(" \t"u8).Length;
    }

    /// <summary>Copies to the end of the line and past it; what is past it, the next line is written over.</summary>
    /// <returns>The index after the line's break in the file.</returns>
    private static int CopyLine(ReadOnlySpan<byte> original, int index, Span<byte> text)
    {
        ref var first = ref MemoryMarshal.GetReference(original);
        ref var target = ref MemoryMarshal.GetReference(text);
        var copied = 0;
        for (var last = original.Length - Vector128<byte>.Count; index <= last; index += Vector128<byte>.Count, copied += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)index);
            bytes.StoreUnsafe(ref target, (nuint)copied);
            var breaks = Vector128.Equals(bytes, Vector128.Create((byte)'\n'));
            if (breaks != Vector128<byte>.Zero)
            {
                return index + BitOperations.TrailingZeroCount(breaks.ExtractMostSignificantBits()) + 1;
            }
        }

        var rest = original[index..];
        rest = rest[..(rest.IndexOf((byte)'\n') is var length and >= 0 ? length + 1 : rest.Length)];
        rest.CopyTo(text[copied..]);
        return index + rest.Length;
    }

    /// <summary>A line: its number, from 0, the index of its first byte in the file, and that of its text in what is read.</summary>
    private readonly record struct Line(int Number, int Start, int Offset);
}
