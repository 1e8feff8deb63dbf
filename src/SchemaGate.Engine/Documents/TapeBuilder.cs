namespace SchemaGate.Engine.Documents;

/// <summary>Grows the arrays of a <see cref="Tape"/>.</summary>
internal sealed class TapeBuilder(int capacity)
{
    private NodeKind[] _kinds = new NodeKind[capacity];
    private int[] _offsets = new int[capacity];
    private int[] _ends = new int[capacity];

    public int Count { get; private set; }

    public NodeKind Kind(int index) => _kinds[index];

    public int Offset(int index) => _offsets[index];

    public int End(int index) => _ends[index];

    /// <summary>Adds a token and returns its index.</summary>
    public int Add(NodeKind kind, int offset, int end)
    {
        var index = Count;
        if (index == _kinds.Length)
        {
            Grow();
        }

        _kinds[index] = kind;
        _offsets[index] = offset;
        _ends[index] = end;
        Count = index + 1;
        return index;
    }

    /// <summary>Ends the object or array at an index after the last token added.</summary>
    public void Close(int index) => _ends[index] = Count;

    public Tape ToTape(ReadOnlyMemory<byte> text, NameTable names) => new(text, names, _kinds, _offsets, _ends, Count);

    private void Grow()
    {
        var size = _kinds.Length * 2;
        Array.Resize(ref _kinds, size);
        Array.Resize(ref _offsets, size);
        Array.Resize(ref _ends, size);
    }
}
