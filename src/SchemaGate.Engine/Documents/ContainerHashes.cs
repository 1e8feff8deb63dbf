using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGate.Engine.Documents;

/// <summary>
/// The hashes of what the objects and arrays of a tape mean. Scalars, four values in five, have none here: theirs is computed when
/// somebody asks. An object or array is found by counting those before it, in words of 64 tokens.
/// </summary>
internal sealed class ContainerHashes
{
    private readonly ulong[] _containers;
    private readonly int[] _before;
    private readonly Hash128[] _hashes;

    public ContainerHashes(Tape tape)
    {
        _containers = Mark(tape);
        _before = new int[_containers.Length];
        var count = 0;
        for (var word = 0; word < _containers.Length; word++)
        {
            _before[word] = count;
            count += BitOperations.PopCount(_containers[word]);
        }

        _hashes = new Hash128[count];
    }

    /// <summary>The hash of the object or array at an index of the tape; the default where none was set.</summary>
    public Hash128 this[int index]
    {
        get => _hashes[Ordinal(index)];
        set => _hashes[Ordinal(index)] = value;
    }

    private int Ordinal(int index) => _before[index >> 6] + BitOperations.PopCount(_containers[index >> 6] & ((1UL << index) - 1));

    /// <summary>A bit for each token, set for objects and arrays.</summary>
    private static ulong[] Mark(Tape tape)
    {
        var containers = new ulong[(tape.Count >> 6) + 1];
        var kinds = MemoryMarshal.AsBytes(tape.Kinds.AsSpan());
        var index = 0;
        for (; index + Vector128<byte>.Count <= tape.Count; index += Vector128<byte>.Count)
        {
            var kind = Vector128.Create(kinds[index..]);
            var marks = Vector128.Equals(kind, Vector128.Create((byte)NodeKind.Object)) | Vector128.Equals(kind, Vector128.Create((byte)NodeKind.Array));
            containers[index >> 6] |= (ulong)marks.ExtractMostSignificantBits() << index;
        }

        for (; index < tape.Count; index++)
        {
            containers[index >> 6] |= tape.Kinds[index] is NodeKind.Object or NodeKind.Array ? 1UL << index : 0;
        }

        return containers;
    }
}
