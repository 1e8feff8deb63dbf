namespace SchemaGate.Engine.Documents;

/// <summary>
/// The tokens of one JSON text in reading order, as parallel arrays. <see cref="Ends"/> holds, for an object or array, the
/// index after its last token; for a scalar, its length in bytes (strings without quotes); for a key, its number.
/// </summary>
internal sealed record Tape(ReadOnlyMemory<byte> Text, NameTable Names, NodeKind[] Kinds, int[] Offsets, int[] Ends, int Count);
