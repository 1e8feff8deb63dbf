using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>One document: its tokens, what they mean, and where they stand in the user's file.</summary>
internal sealed class Document(string name, Tape tape, Meaning meaning, IPositions positions)
{
    private const int IndexedFrom = 24;
    private readonly Dictionary<int, Dictionary<int, int>> _indexes = [];
    private readonly Dictionary<int, int[]> _values = [];

    /// <summary>The name that the user gave.</summary>
    public string Name { get; } = name;

    public Tape Tape { get; } = tape;

    public Meaning Meaning { get; } = meaning;

    public Node Root => new(this, 0);

    /// <summary>The document that this one is a view of; null for one that was read.</summary>
    public Document? Origin { get; private init; }

    /// <summary>The same document with an identity of its own, so that its references can lead elsewhere.</summary>
    public Document Again() => new(Name, Tape, Meaning, positions) { Origin = this };

    /// <summary>Where a value stands in the user's file.</summary>
    public Position PositionOf(Node node) => positions.At(Tape.Offsets[node.Index]);

    /// <summary>The index after a value.</summary>
    internal int After(int index) => Tape.Kinds[index] is NodeKind.Object or NodeKind.Array ? Tape.Ends[index] : index + 1;

    internal Node Member(int index, string name)
    {
        var number = Tape.Names.Find(Encoding.UTF8.GetBytes(name));
        return number < 0 ? default : Member(index, number);
    }

    internal Node Member(int index, int nameNumber)
    {
        if (Tape.Ends[index] - index > IndexedFrom * 8)
        {
            return IndexOf(index).TryGetValue(nameNumber, out var found) ? new Node(this, found) : default;
        }

        var end = Tape.Ends[index];
        for (var key = index + 1; key < end; key = After(key + 1))
        {
            if (Tape.Ends[key] == nameNumber)
            {
                return new Node(this, key + 1);
            }
        }

        return default;
    }

    /// <summary>The item of an array, absent when there are not so many.</summary>
    internal Node Item(int index, int position)
    {
        var items = ValuesOf(index);
        return position < items.Length ? new Node(this, items[position]) : default;
    }

    internal string PointerTo(int index)
    {
        var pointer = new StringBuilder();
        for (var at = 0; at < index;)
        {
            var values = ValuesOf(at);
            var position = Array.BinarySearch(values, index);
            position = position < 0 ? ~position - 1 : position;
            var segment = Tape.Kinds[at] == NodeKind.Object ? Tape.Names.Text(Tape.Ends[values[position] - 1]) : $"{position}";
            pointer.Append('/').Append(segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            at = values[position];
        }

        return pointer.ToString();
    }

    /// <summary>The values that an object or array holds itself, in document order; found once for each that a pointer leads through.</summary>
    private int[] ValuesOf(int index)
    {
        lock (_values)
        {
            if (!_values.TryGetValue(index, out var found))
            {
                _values[index] = found = [.. IndexesIn(index)];
            }

            return found;
        }
    }

    private IEnumerable<int> IndexesIn(int index)
    {
        var first = Tape.Kinds[index] == NodeKind.Object ? 1 : 0;
        for (var value = index + 1 + first; value < Tape.Ends[index]; value = After(value) + first)
        {
            yield return value;
        }
    }

    /// <summary>Built once for an object with many members: `paths` and `schemas` are asked thousands of times.</summary>
    private Dictionary<int, int> IndexOf(int index)
    {
        lock (_indexes)
        {
            if (!_indexes.TryGetValue(index, out var found))
            {
                _indexes[index] = found = [];
                foreach (var member in new Node(this, index).Members)
                {
                    found[member.NameNumber] = member.Value.Index;
                }
            }

            return found;
        }
    }
}
