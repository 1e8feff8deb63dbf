using System.Text;

namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>Text that takes whole pieces until one does not fit; from then on it takes none, so that it is always the start of what there is.</summary>
/// <param name="limit">Most Unicode characters (code points): so does GitHub count, and 65,536 of them are never more than the 262,144 bytes that it also allows.</param>
internal sealed class LimitedText(int limit)
{
    private readonly StringBuilder _text = new();
    private int _length;

    /// <summary>True when a piece did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>False when the piece does not fit, or an earlier one did not.</summary>
    /// <param name="piece">Added whole or not at all.</param>
    /// <param name="reserved">Room that must remain behind it.</param>
    public bool TryAdd(string piece, int reserved = 0)
    {
        var length = LengthOf(piece);
        IsFull = IsFull || _length + length + reserved > limit;
        if (!IsFull)
        {
            Add(piece);
        }

        return !IsFull;
    }

    /// <summary>Adds what room was reserved for.</summary>
    public void Add(string piece)
    {
        _text.Append(piece);
        _length += LengthOf(piece);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Unicode characters in a text.</summary>
    public static int LengthOf(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
