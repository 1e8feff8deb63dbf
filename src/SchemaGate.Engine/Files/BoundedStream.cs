namespace SchemaGate.Engine.Files;

/// <summary>Reads a whole stream that may be longer than is good for us.</summary>
internal static class BoundedStream
{
    private const int FirstBytes = 64 * 1024;

    public static int MaxBytes { get; } = new ReadLimits().MaxBytes;

    /// <exception cref="IOException">The stream cannot be read or holds more than <see cref="MaxBytes"/>.</exception>
    public static ReadOnlyMemory<byte> ReadAll(Stream stream)
    {
        var buffer = new byte[stream.CanSeek ? Expected(stream.Length - stream.Position) : FirstBytes];
        var count = 0;
        while (stream.Read(buffer, count, buffer.Length - count) is var read and > 0)
        {
            count += read;
            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, Grown(count));
            }
        }

        return buffer.AsMemory(0, count);
    }

    /// <summary>The length, when a document may have it.</summary>
    /// <exception cref="IOException">It is more than <see cref="MaxBytes"/>.</exception>
    public static int CheckLength(long length) => length <= MaxBytes ? (int)length : throw TooLong();

    // One byte more than needed, so that the end is seen without growing.
    private static int Expected(long length) => CheckLength(length) + 1;

    private static int Grown(int count) => (int)Math.Min((long)CheckLength(count) * 2, MaxBytes + 1L);

    private static IOException TooLong() => new($"it is longer than {MaxBytes / (1024 * 1024)} MB");
}
