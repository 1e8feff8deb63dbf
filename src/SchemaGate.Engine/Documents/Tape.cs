namespace SchemaGate.Engine.Documents;

/// <summary>
/// The tokens of one JSON text in reading order, as parallel arrays. <see cref="Ends"/> holds, for an object or array, the
/// index after its last token; for a scalar, its length in bytes (strings without quotes); for a key, its number.
/// </summary>
internal sealed record Tape(ReadOnlyMemory<byte> Text, NameTable Names, NodeKind[] Kinds, int[] Offsets, int[] Ends, int Count)
{
    /// <summary>The hash of a scalar as it is written: strings with their quotes.</summary>
    public Hash128 ScalarHash(int index)
    {
        var length = Ends[index] + (Kinds[index] == NodeKind.String ? 2 : 0);
        return Hashing.Of(Text.Span.Slice(Offsets[index], length), (ulong)Kinds[index]);
    }
}
