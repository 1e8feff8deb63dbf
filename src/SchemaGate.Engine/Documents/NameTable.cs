using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>Gives each distinct key of a document a number; the first numbers are the <see cref="Keyword"/>s.</summary>
internal sealed class NameTable
{
    private readonly List<byte[]> _names = [];
    private readonly List<string?> _texts = [];
    private Slot[] _slots = new Slot[1024];

    public NameTable()
    {
        for (var keyword = 0; keyword < Keywords.Count; keyword++)
        {
            Intern(Keywords.Bytes(keyword));
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    public int Intern(ReadOnlySpan<byte> name)
    {
        var key = NameKey.Of(name);
        ref var slot = ref Probe(name, key);
        if (slot.Number != 0)
        {
            return slot.Number - 1;
        }

        _names.Add(name.ToArray());
        _texts.Add(null);
        slot = new Slot(key, _names.Count);
        GrowWhenHalfFull();
        return _names.Count - 1;
    }

    /// <summary>The number of a name, or -1 when the document does not hold it.</summary>
    public int Find(ReadOnlySpan<byte> name) => Probe(name, NameKey.Of(name)).Number - 1;

    /// <summary>Made once for each name; two threads at worst make the same text twice.</summary>
    public string Text(int number) =>
        number < Keywords.Count ? ((Keyword)number).Spelling() : _texts[number] ??= Encoding.UTF8.GetString(_names[number]);

    public ReadOnlySpan<byte> Bytes(int number) => _names[number];

    private ref Slot Probe(ReadOnlySpan<byte> name, in NameKey key)
    {
        var mask = _slots.Length - 1;
        var index = (int)Hashing.Short(name, key) & mask;
        while (_slots[index].Number != 0 && !Holds(_slots[index], name, key))
        {
            index = (index + 1) & mask;
        }

        return ref _slots[index];
    }

    private bool Holds(in Slot slot, ReadOnlySpan<byte> name, in NameKey key) =>
        slot.Key == key && (key.IsWhole || name.SequenceEqual(_names[slot.Number - 1]));

    private void GrowWhenHalfFull()
    {
        if (_names.Count * 2 < _slots.Length)
        {
            return;
        }

        _slots = new Slot[_slots.Length * 4];
        for (var number = 0; number < _names.Count; number++)
        {
            var key = NameKey.Of(_names[number]);
            Probe(_names[number], key) = new Slot(key, number + 1);
        }
    }

    /// <summary>A place in the table.</summary>
    /// <param name="Key">The key of the name that is there.</param>
    /// <param name="Number">One more than its number; 0 where there is none.</param>
    private readonly record struct Slot(NameKey Key, int Number);
}
