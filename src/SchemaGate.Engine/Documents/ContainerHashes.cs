using System.Numerics;

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

    private static ulong[] Mark(Tape tape)
    {
        var containers = new ulong[(tape.Count >> 6) + 1];
        for (var index = 0; index < tape.Count; index++)
        {
            if (tape.Kinds[index] is NodeKind.Object or NodeKind.Array)
            {
                containers[index >> 6] |= 1UL << index;
            }
        }

        return containers;
    }
}
