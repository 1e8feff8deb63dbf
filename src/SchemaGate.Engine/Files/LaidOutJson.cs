using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Files;

/// <summary>
/// Reads a file of JSON that is laid out for people piece by piece and keeps it without its indentation: measured, a fifth less
/// memory for a comparison, since the file itself is never there as a whole.
/// </summary>
internal static class LaidOutJson
{
    private const int PieceBytes = 64 * 1024;

    /// <summary>In so many it shows whether the file is laid out.</summary>
    private const int FirstBytes = 8 * 1024;

    /// <summary>The text; null for any other file, which is then still to be read from its start.</summary>
    /// <exception cref="IOException">The file cannot be read, or is longer than any document may be.</exception>
    public static UnindentedText? TryRead(FileStream file)
    {
        if (!file.CanSeek || DocumentReader.IsNamedYaml(file.Name))
        {
            return null;
        }

        var buffer = new byte[PieceBytes];
        var start = WithoutMark(buffer.AsSpan(0, file.ReadAtLeast(buffer, FirstBytes, throwOnEndOfStream: false)));
        if (start is not [(byte)'{' or (byte)'[', ..] || !UnindentedText.IsLaidOut(start))
        {
            file.Position = 0;
            return null;
        }

        return Read(file, buffer, start);
    }

    private static UnindentedText Read(FileStream file, byte[] buffer, ReadOnlySpan<byte> piece)
    {
        var unindenter = new Unindenter(BoundedStream.CheckLength(file.Length));
        for (; piece.Length > 0; piece = buffer.AsSpan(0, file.Read(buffer)))
        {
            BoundedStream.CheckLength(file.Position);
            unindenter.Add(piece);
        }

        return unindenter.ToText();
    }

    private static Span<byte> WithoutMark(Span<byte> start) => start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start;
}
