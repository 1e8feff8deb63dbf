using System.Buffers;
using System.Text;

namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>Writes JSON text token by token and remembers where each key and value came from.</summary>
internal sealed class JsonText
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Byte offsets of the tokens that were written.</summary>
    public List<int> Offsets { get; } = [];

    /// <summary>For each of <see cref="Offsets"/>, where it came from.</summary>
    public List<int> Starts { get; } = [];

    public int Length => _bytes.WrittenCount;

    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>The next token starts here and came from there.</summary>
    public void Mark(int start)
    {
        Offsets.Add(Length);
        Starts.Add(start);
    }

    public void Punctuation(char sign) => _bytes.Write([(byte)sign]);

    public void Literal(string text) => Encoding.UTF8.GetBytes(text, _bytes);

    public void String(ReadOnlySpan<char> text)
    {
        Punctuation('"');
        while (text.IndexOfAny(Escaped) is var special and >= 0)
        {
            Encoding.UTF8.GetBytes(text[..special], _bytes);
            Literal($"\\u{(int)text[special]:x4}");
            text = text[(special + 1)..];
        }

        Encoding.UTF8.GetBytes(text, _bytes);
        Punctuation('"');
    }
}
