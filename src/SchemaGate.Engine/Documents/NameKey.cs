using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SchemaGate.Engine.Documents;

/// <summary>The length of a name with its first and last eight bytes: for a name of up to sixteen bytes, as nearly all are, all of it.</summary>
/// <param name="Head">The first eight bytes; of a shorter name what <see cref="Hashing.Tail"/> makes of it.</param>
/// <param name="Tail">The last eight bytes; 0 for a name that <paramref name="Head"/> holds.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct NameKey(ulong Head, ulong Tail, int Length)
{
    private const int Word = sizeof(ulong);

    /// <summary>Whether names with this key are the same.</summary>
    public bool IsWhole => Length <= 2 * Word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NameKey Of(ReadOnlySpan<byte> name) => name.Length < Word
        ? new(Hashing.Tail(name), 0, name.Length)
        : new(BinaryPrimitives.ReadUInt64LittleEndian(name), name.Length == Word ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(name[^Word..]), name.Length);
}
