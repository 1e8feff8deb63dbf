using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SchemaGate.Engine.Documents;

/// <summary>Mixes bytes and hashes by 64×64→128-bit multiplication, the folding step of the wyhash family.</summary>
internal static class Hashing
{
    private static readonly ulong SeedA = NewSeed();
    private static readonly ulong SeedB = NewSeed();
    private static readonly ulong SeedC = NewSeed();
    private static readonly ulong SeedD = NewSeed();

    /// <summary>The hash of some bytes under a tag that keeps kinds apart.</summary>
    public static Hash128 Of(ReadOnlySpan<byte> bytes, ulong tag)
    {
        var high = Fold(SeedA ^ tag, SeedB + (ulong)bytes.Length);
        var low = Fold(SeedC + tag, SeedD ^ (ulong)bytes.Length);
        while (bytes.Length >= 8)
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            high = Fold(high ^ word, SeedB);
            low = Fold(low + word, SeedD);
            bytes = bytes[8..];
        }

        Span<byte> tail = stackalloc byte[8];
        tail.Clear();
        bytes.CopyTo(tail);
        var last = MemoryMarshal.Read<ulong>(tail);
        return new Hash128(Fold(high ^ last, SeedC), Fold(low + last, SeedA));
    }

    /// <summary>The hash of an ordered pair.</summary>
    public static Hash128 Pair(Hash128 first, Hash128 second) => new(
        Fold(first.High ^ SeedA, second.High + SeedB) + Fold(first.Low ^ SeedC, second.Low ^ SeedB),
        Fold(first.Low + SeedC, second.Low ^ SeedD) + Fold(first.High ^ SeedD, second.High + SeedC));

    /// <summary>The hash of a number, such as a count or a kind.</summary>
    public static Hash128 Of(ulong number) => new(Fold(number ^ SeedA, SeedB), Fold(number ^ SeedC, SeedD));

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low ^ left;
    }

    private static ulong NewSeed()
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes) | 1;
    }
}
