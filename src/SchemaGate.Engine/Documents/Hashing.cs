using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// Mixes bytes and hashes in two 64-bit lanes, each with the finaliser of the MurmurHash3 family and secret seeds. Multiplications
/// stay within 64 bits: the native program runs on processors without the wide ones.
/// </summary>
internal static class Hashing
{
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xBF58_476D_1CE4_E5B9;
    private const ulong Third = 0x94D0_49BB_1331_11EB;
    private const ulong Fourth = 0xD6E8_FEB8_6659_FD93;

    private static readonly ulong SeedA = NewSeed();
    private static readonly ulong SeedB = NewSeed();

    /// <summary>The hash of some bytes under a tag that keeps kinds apart.</summary>
    public static Hash128 Of(ReadOnlySpan<byte> bytes, ulong tag)
    {
        var high = SeedA ^ ((tag + ((ulong)bytes.Length << 8)) * First);
        var low = SeedB + ((ulong)bytes.Length * Second);
        while (bytes.Length >= 8)
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            high = Step(high, word, Third);
            low = Step(low, word, Fourth);
            bytes = bytes[8..];
        }

        var last = Tail(bytes);
        return new Hash128(Finish(Step(high, last, Third)), Finish(Step(low, last, Fourth)));
    }

    /// <summary>A shorter hash of a name, for tables.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">Its key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Short(ReadOnlySpan<byte> name, in NameKey key)
    {
        var hash = Step(Step(SeedA + (ulong)key.Length, key.Head, Third), key.Tail, Third);
        return Finish(key.IsWhole ? hash : Continue(hash, name[8..^8]));
    }

    /// <summary>The hash of an ordered pair.</summary>
    public static Hash128 Pair(Hash128 first, Hash128 second) => new(
        Finish((first.High * First) + (BitOperations.RotateLeft(second.High, 32) * Second) + (first.Low ^ SeedA)),
        Finish((first.Low * Third) + (BitOperations.RotateLeft(second.Low, 32) * Fourth) + (second.High ^ SeedB)));

    /// <summary>The hash of a number, such as a count or a kind.</summary>
    public static Hash128 Of(ulong number) => new(Finish(number ^ SeedA), Finish((number * First) + SeedB));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong state, ulong word, ulong factor)
    {
        var mixed = (state ^ word) * factor;
        return BitOperations.RotateLeft(mixed ^ (mixed >> 29), 31) * First;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong state)
    {
        state = (state ^ (state >> 30)) * Second;
        state = (state ^ (state >> 27)) * Third;
        return state ^ (state >> 31);
    }

    private static ulong Continue(ulong hash, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes), Third);
            bytes = bytes[8..];
        }

        return Step(hash, Tail(bytes), Third);
    }

    /// <summary>Up to seven bytes; different for different ones of one length.</summary>
    public static ulong Tail(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 4)
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) << 32);
        }

        return bytes.IsEmpty ? 0 : bytes[0] | ((ulong)bytes[bytes.Length / 2] << 8) | ((ulong)bytes[^1] << 16);
    }

    /// <summary>60 bits from the system's secure source, asked by way of a GUID: it loads no library of cryptography at start.</summary>
    private static ulong NewSeed() => BinaryPrimitives.ReadUInt64LittleEndian(Guid.NewGuid().ToByteArray());
}
