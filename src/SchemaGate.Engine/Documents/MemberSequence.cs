namespace SchemaGate.Engine.Documents;

/// <summary>Walks the members of an object without allocating.</summary>
internal ref struct MemberSequence(Node owner)
{
    private readonly Document? _document = owner.IsObject ? owner.Document : null;
    private readonly int _end = owner.IsObject ? owner.Document.After(owner.Index) : 0;
    private int _key = -1;
    private int _next = owner.Index + 1;

    public readonly Member Current => new(_key, new Node(_document, _key + 1));

    public readonly MemberSequence GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_document is null || _next >= _end)
        {
            return false;
        }

        _key = _next;
        _next = _document.After(_key + 1);
        return true;
    }
}
