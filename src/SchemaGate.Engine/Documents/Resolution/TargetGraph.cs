using System.Text;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// The values that references lead to, and how they reach each other: by a reference, or because one lies in the other. Each
/// reference belongs to the innermost target that holds it, so the graph is never larger than the documents.
/// </summary>
internal sealed class TargetGraph
{
    private static readonly Hash128 Held = Hashing.Of(1UL << 32);
    private static readonly Hash128 Within = Hashing.Of(2UL << 32);
    private static readonly Hash128 Named = Hashing.Of(3UL << 32);

    private readonly DocumentSet _set;
    private readonly List<(Hash128 Text, int Target)>[] _edges;
    private readonly Hash128[] _closures;
    private readonly int[] _groups;

    public TargetGraph(DocumentSet set)
    {
        _set = set;
        _edges = new List<(Hash128 Text, int Target)>[set.Targets.Count];
        _closures = new Hash128[set.Targets.Count];
        _groups = new int[set.Targets.Count];
        for (var target = 0; target < _edges.Length; target++)
        {
            _edges[target] = [];
        }

        var byDocument = Enumerable.Range(0, set.Targets.Count).ToLookup(target => set.Targets[target].Document);
        for (var document = 0; document < set.Documents.Length; document++)
        {
            AddEdges(document, [.. byDocument[document].OrderBy(target => set.Targets[target].Index)]);
        }
    }

    /// <summary>What each target reaches at once, by number.</summary>
    public IReadOnlyList<IReadOnlyList<(Hash128 Text, int Target)>> Edges => _edges;

    /// <summary>
    /// For each target the hash of all that it means. Where targets reach each other, one hash stands for the whole group: the sum
    /// over its members of name, own hash, and what each reference leads to, by name inside the group and by closure outside it.
    /// Equal sums therefore mean equal graphs; a member's closure is the group's hash with its name.
    /// </summary>
    public Hash128[] Closures()
    {
        foreach (var group in new Components(_edges).InOrderOfNeed())
        {
            foreach (var member in group)
            {
                _groups[member] = group[0] + 1;
            }

            Close(group);
        }

        return _closures;
    }

    private void AddEdges(int document, int[] targets)
    {
        var open = new Stack<int>();
        var next = 0;
        foreach (var link in LinksIn(document))
        {
            for (; next < targets.Length && _set.Targets[targets[next]].Index <= link.From; next++)
            {
                Open(targets[next], open);
            }

            CloseBefore(link.From, open);
            if (open.TryPeek(out var holder))
            {
                _edges[holder].Add((link.Text, link.Target));
            }
        }

        for (; next < targets.Length; next++)
        {
            Open(targets[next], open);
        }
    }

    /// <summary>What is written and what is implied, by place ascending.</summary>
    private IEnumerable<Link> LinksIn(int document) => _set.Implied[document].IsEmpty
        ? _set.Links[document]
        : _set.Links[document].Concat(_set.Implied[document]).OrderBy(link => link.From);

    private void Open(int target, Stack<int> open)
    {
        CloseBefore(_set.Targets[target].Index, open);
        if (open.TryPeek(out var holder))
        {
            _edges[holder].Add((Held, target));
        }

        open.Push(target);
    }

    private void CloseBefore(int index, Stack<int> open)
    {
        while (open.TryPeek(out var top) && _set.NodeAt(top) is var node && node.Document.After(node.Index) <= index)
        {
            open.Pop();
        }
    }

    private void Close(int[] group)
    {
        if (group.Length == 1 && !_edges[group[0]].Exists(edge => edge.Target == group[0]))
        {
            _closures[group[0]] = Hashing.Pair(OwnHash(group[0]), Reached(group[0]));
            return;
        }

        var sum = Hashing.Of((ulong)group.Length);
        foreach (var member in group)
        {
            sum += Hashing.Pair(Hashing.Pair(NameOf(member), OwnHash(member)), Reached(member));
        }

        foreach (var member in group)
        {
            _closures[member] = Hashing.Pair(sum, NameOf(member));
        }
    }

    private Hash128 Reached(int target)
    {
        var sum = default(Hash128);
        foreach (var (text, to) in _edges[target])
        {
            sum += Hashing.Pair(text, _groups[to] == _groups[target] ? Hashing.Pair(Within, NameOf(to)) : _closures[to]);
        }

        return sum;
    }

    private Hash128 OwnHash(int target) => _set.NodeAt(target).Hash;

    private Hash128 NameOf(int target)
    {
        var document = Hashing.Of((ulong)_set.Targets[target].Document);
        return _set.Targets.NameOf(target) is { } name
            ? Hashing.Pair(document, name)
            : Hashing.Pair(Hashing.Pair(Named, document), Hashing.Of(Encoding.UTF8.GetBytes(_set.NodeAt(target).Pointer), 0));
    }
}
