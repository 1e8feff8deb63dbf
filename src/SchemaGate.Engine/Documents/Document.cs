using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>One document: its tokens, what they mean, and where they stand in the user's file.</summary>
internal sealed class Document(string name, Tape tape, Meaning meaning, IPositions positions)
{
    private const int IndexedFrom = 24;
    private readonly Dictionary<int, Dictionary<int, int>> _indexes = [];
    private readonly Dictionary<int, int[]> _items = [];

    /// <summary>The name that the user gave.</summary>
    public string Name { get; } = name;

    public Tape Tape { get; } = tape;

    public Meaning Meaning { get; } = meaning;

    public Node Root => new(this, 0);

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
        var items = ItemsOf(index);
        return position < items.Length ? new Node(this, items[position]) : default;
    }

    internal string PointerTo(int index)
    {
        var segments = new Stack<string>();
        for (var at = index; at > 0; at = Tape.Parents[at])
        {
            segments.Push(Segment(at, Tape.Parents[at]));
        }

        return string.Concat(segments.Select(segment => "/" + segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
    }

    private string Segment(int index, int parent)
    {
        if (Tape.Kinds[parent] == NodeKind.Object)
        {
            return Tape.Names.Text(Tape.Ends[index - 1]);
        }

        return Array.BinarySearch(ItemsOf(parent), index).ToString();
    }

    /// <summary>Found once for each array that a pointer leads through.</summary>
    private int[] ItemsOf(int index)
    {
        lock (_items)
        {
            if (!_items.TryGetValue(index, out var found))
            {
                var items = new List<int>();
                foreach (var item in new Node(this, index).Items)
                {
                    items.Add(item.Index);
                }

                _items[index] = found = [.. items];
            }

            return found;
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
