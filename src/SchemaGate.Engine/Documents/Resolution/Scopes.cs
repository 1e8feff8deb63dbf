namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>The schemas of one document that are resources of their own: an <c>$id</c> makes them the base of the references in them (JSON Schema 2020-12, section 8.2.1).</summary>
internal sealed class Scopes(Document document)
{
    private readonly List<int> _resources = [];
    private int[] _outer = [];

    public bool IsEmpty => _resources.Count == 0;

    public void Add(int resource) => _resources.Add(resource);

    /// <summary>The innermost resource that holds a value or is it; 0, the whole document, when there is none.</summary>
    public int Of(int index)
    {
        if (IsEmpty)
        {
            return 0;
        }

        Arrange();
        var found = _resources.BinarySearch(index);
        var at = Enclosing(found >= 0 ? found : ~found - 1, index);
        return at < 0 ? 0 : _resources[at];
    }

    /// <summary>The innermost resource around a resource.</summary>
    public int Around(int resource)
    {
        Arrange();
        var outer = _outer[_resources.BinarySearch(resource)];
        return outer < 0 ? 0 : _resources[outer];
    }

    private void Arrange()
    {
        if (_outer.Length == _resources.Count)
        {
            return;
        }

        var sorted = _resources.Order().Distinct().ToArray();
        _resources.Clear();
        _resources.AddRange(sorted);
        _outer = new int[sorted.Length];
        for (var at = 0; at < sorted.Length; at++)
        {
            _outer[at] = Enclosing(at - 1, sorted[at]);
        }
    }

    private int Enclosing(int at, int index)
    {
        while (at >= 0 && document.After(_resources[at]) <= index)
        {
            at = _outer[at];
        }

        return at;
    }
}
