namespace SchemaGate.Engine.Reporting;

/// <summary>
/// Passes JSON on with every second <c>#</c> in a row escaped, so that no line of it commands a pipeline (<c>##vso[…]</c>, <c>##[…]</c>).
/// JSON has this character in strings only, so that it still means the same. Its lines never begin with a colon.
/// </summary>
/// <param name="output">Takes the text; stays open.</param>
internal sealed class HarmlessJson(Stream output) : Stream
{
    private const byte Hash = (byte)'#';

    private bool _isAfterHash;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var rest = buffer;
        while (!rest.IsEmpty)
        {
            rest = _isAfterHash && rest[0] == Hash ? Escape(rest) : Pass(rest);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private ReadOnlySpan<byte> Escape(ReadOnlySpan<byte> text)
    {
        output.Write("\\u0023"u8);
        _isAfterHash = false;
        return text[1..];
    }

    /// <summary>Up to the first of two in a row.</summary>
    private ReadOnlySpan<byte> Pass(ReadOnlySpan<byte> text)
    {
        var pair = text.IndexOf("##"u8);
        var plain = pair < 0 ? text : text[..(pair + 1)];
        output.Write(plain);
        _isAfterHash = plain[^1] == Hash;
        return text[plain.Length..];
    }
}
