using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGate.Engine.Documents;

/// <summary>Leaves the indentation out of a text that comes in pieces, cut anywhere, so that a file need never be in memory as a whole.</summary>
internal sealed class Unindenter
{
    public const int BytesToAMark = 1 << 11;

    /// <summary>What is white beyond it is left to the reader, so that one byte holds it.</summary>
    private const int DeepestIndentation = byte.MaxValue;

    private readonly List<UnindentedLine> _marks = [default];
    private int _nextMark = BytesToAMark;
    private byte[] _text;
    private int _length;
    private byte[] _indentations;
    private int _line;
    private int _indentation;
    private bool _isInText;

    /// <param name="capacity">How many bytes will come, as far as is known.</param>
    public Unindenter(int capacity) =>
        (_text, _indentations) = (GC.AllocateUninitializedArray<byte>(capacity + Vector128<byte>.Count), new byte[(capacity / 32) + 1]);

    /// <summary>Takes the next bytes of the text.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        if (_text.Length < _length + piece.Length + Vector128<byte>.Count)
        {
            Array.Resize(ref _text, (2 * _text.Length) + piece.Length);
        }

        for (var index = 0; index < piece.Length;)
        {
            index = _isInText ? TakeText(piece, index) : _indentation > 0 ? TakeIndentation(piece, index) : TakeLines(piece, index);
        }
    }

    /// <summary>What is to be read; nothing may be added after it.</summary>
    public UnindentedText ToText()
    {
        KeepIndentation(_indentation);
        return new UnindentedText(_text.AsMemory(0, _length), _indentations, _marks);
    }

    /// <summary>
    /// Takes lines by words of sixteen bytes, as long as none of a line lies past the end of the piece and its indentation is no
    /// deeper than one byte holds; the other methods take the first that is otherwise.
    /// </summary>
    private int TakeLines(ReadOnlySpan<byte> piece, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(piece);
        var last = piece.Length - Vector128<byte>.Count;
        while (true)
        {
            var index = start;
            var found = 0u;
            while (index <= last && (found = NotWhite(ref first, index)) == 0)
            {
                index += Vector128<byte>.Count;
            }

            var text = index + BitOperations.TrailingZeroCount(found);
            var length = found == 0 || text - start > DeepestIndentation ? 0 : CopyLine(piece, text);
            if (length == 0)
            {
                return TakeIndentation(piece, start);
            }

            _length += length;
            EndLine(text - start);
            start = text + length;
        }
    }

    /// <summary>Which of sixteen bytes are neither spaces nor tabs, a bit for each.</summary>
    private static uint NotWhite(ref byte first, int index)
    {
        var bytes = Vector128.LoadUnsafe(ref first, (nuint)index);
        return ~(Vector128.Equals(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'\t'))).ExtractMostSignificantBits() & 0xFFFF;
    }

    /// <summary>Copies to the end of the line, and some bytes past it, which the next line is written over.</summary>
    /// <returns>The length of the line with its break; 0 when it may end past the piece.</returns>
    private int CopyLine(ReadOnlySpan<byte> piece, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(piece);
        ref var target = ref _text[_length];
        for (var index = start; index <= piece.Length - Vector128<byte>.Count; index += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)index);
            bytes.StoreUnsafe(ref target, (nuint)(index - start));
            var breaks = Vector128.Equals(bytes, Vector128.Create((byte)'\n'));
            if (breaks != Vector128<byte>.Zero)
            {
                return index - start + BitOperations.TrailingZeroCount(breaks.ExtractMostSignificantBits()) + 1;
            }
        }

        return 0;
    }

    private int TakeIndentation(ReadOnlySpan<byte> piece, int start)
    {
        var white = piece[start..Math.Min(piece.Length, start + DeepestIndentation - _indentation)];
        var length = white.Length - white.TrimStart(" \t"u8).Length;
        _indentation += length;
        _isInText = start + length < piece.Length;
        return start + length;
    }

    private int TakeText(ReadOnlySpan<byte> piece, int start)
    {
        var rest = piece[start..];
        var length = rest.IndexOf((byte)'\n') + 1;
        rest = length == 0 ? rest : rest[..length];
        rest.CopyTo(_text.AsSpan(_length));
        _length += rest.Length;
        if (length > 0)
        {
            EndLine(_indentation);
        }

        return start + rest.Length;
    }

    private void EndLine(int indentation)
    {
        KeepIndentation(indentation);
        (_indentation, _isInText) = (0, false);
        if (_length >= _nextMark)
        {
            _marks.Add(new UnindentedLine(_line, _length));
            _nextMark = _length + BytesToAMark;
        }
    }

    private void KeepIndentation(int indentation)
    {
        if (_line == _indentations.Length)
        {
            Array.Resize(ref _indentations, 2 * _line);
        }

        _indentations[_line++] = (byte)indentation;
    }
}
