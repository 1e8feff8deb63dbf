namespace SchemaGate.Engine.Documents;

/// <summary>Walks the items of an array without allocating.</summary>
internal ref struct ItemSequence(Node owner)
{
    private readonly Document? _document = owner.IsArray ? owner.Document : null;
    private readonly int _end = owner.IsArray ? owner.Document.After(owner.Index) : 0;
    private int _current = -1;
    private int _next = owner.Index + 1;

    public readonly Node Current => new(_document, _current);

    public readonly ItemSequence GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_document is null || _next >= _end)
        {
            return false;
        }

        _current = _next;
        _next = _document.After(_current);
        return true;
    }
}
