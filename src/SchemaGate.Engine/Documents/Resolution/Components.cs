namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Strongly connected components (Tarjan 1972), with a stack of its own: a chain of references may be as long as the document.</summary>
internal sealed class Components(IReadOnlyList<IReadOnlyList<(Hash128 Text, int Target)>> edges)
{
    private readonly int[] _order = new int[edges.Count];
    private readonly int[] _low = new int[edges.Count];
    private readonly int[] _nextEdge = new int[edges.Count];
    private readonly bool[] _isOpen = new bool[edges.Count];
    private readonly Stack<int> _open = [];
    private readonly Stack<int> _path = [];
    private int _seen;

    /// <summary>Each component after all that it reaches.</summary>
    public IEnumerable<int[]> InOrderOfNeed()
    {
        for (var start = 0; start < _order.Length; start++)
        {
            if (_order[start] == 0)
            {
                Enter(start);
            }

            while (_path.TryPeek(out var vertex))
            {
                if (Step(vertex) is { } component)
                {
                    yield return component;
                }
            }
        }
    }

    private void Enter(int vertex)
    {
        _order[vertex] = _low[vertex] = ++_seen;
        _isOpen[vertex] = true;
        _open.Push(vertex);
        _path.Push(vertex);
    }

    /// <summary>Follows one edge, or leaves the vertex; returns a component when that completes it.</summary>
    private int[]? Step(int vertex)
    {
        if (_nextEdge[vertex] == edges[vertex].Count)
        {
            return Leave(vertex);
        }

        var to = edges[vertex][_nextEdge[vertex]++].Target;
        if (_order[to] == 0)
        {
            Enter(to);
        }
        else if (_isOpen[to])
        {
            _low[vertex] = Math.Min(_low[vertex], _order[to]);
        }

        return null;
    }

    private int[]? Leave(int vertex)
    {
        _path.Pop();
        if (_path.TryPeek(out var parent))
        {
            _low[parent] = Math.Min(_low[parent], _low[vertex]);
        }

        return _low[vertex] == _order[vertex] ? Take(vertex) : null;
    }

    private int[] Take(int root)
    {
        var members = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            members.Add(member);
        }
        while (member != root);

        return [.. members];
    }
}
