using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>Gives each distinct key of a document a number; the first numbers are the <see cref="Keyword"/>s.</summary>
internal sealed class NameTable
{
    private readonly List<byte[]> _names = [];
    private readonly List<string?> _texts = [];
    private int[] _slots = new int[1024];

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
        var slot = Probe(name);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        _names.Add(name.ToArray());
        _texts.Add(null);
        _slots[slot] = _names.Count;
        GrowWhenHalfFull();
        return _names.Count - 1;
    }

    /// <summary>The number of a name, or -1 when the document does not hold it.</summary>
    public int Find(ReadOnlySpan<byte> name) => _slots[Probe(name)] - 1;

    /// <summary>Made once for each name; two threads at worst make the same text twice.</summary>
    public string Text(int number) =>
        number < Keywords.Count ? ((Keyword)number).Spelling() : _texts[number] ??= Encoding.UTF8.GetString(_names[number]);

    public ReadOnlySpan<byte> Bytes(int number) => _names[number];

    private int Probe(ReadOnlySpan<byte> name)
    {
        var mask = _slots.Length - 1;
        var slot = (int)Hashing.Short(name) & mask;
        while (_slots[slot] != 0 && !name.SequenceEqual(_names[_slots[slot] - 1]))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void GrowWhenHalfFull()
    {
        if (_names.Count * 2 < _slots.Length)
        {
            return;
        }

        _slots = new int[_slots.Length * 4];
        for (var number = 0; number < _names.Count; number++)
        {
            _slots[Probe(_names[number])] = number + 1;
        }
    }
}
