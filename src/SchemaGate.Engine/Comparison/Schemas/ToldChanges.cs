namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What is told at each pair or below it.</summary>
internal sealed class ToldChanges
{
    private readonly List<(SchemaPair Pair, PairEdge Edge)>[] _above;
    private readonly Told[] _told;

    public ToldChanges(IReadOnlyCollection<SchemaPair> pairs)
    {
        _above = [.. pairs.Select(_ => new List<(SchemaPair, PairEdge)>())];
        _told = new Told[pairs.Count];
        foreach (var pair in pairs)
        {
            foreach (var edge in pair.Edges)
            {
                _above[edge.Target.Id].Add((pair, edge));
            }
        }
    }

    public Told this[SchemaPair pair] => _told[pair.Id];

    /// <summary>Records what is told at a pair, and at all pairs above that it explains.</summary>
    public void Tell(SchemaPair pair, Told told)
    {
        var open = new Stack<(SchemaPair Pair, Told Told)>([(pair, told)]);
        while (open.TryPop(out var next))
        {
            var at = next.Pair.Id;
            if ((_told[at] | next.Told) != _told[at])
            {
                _told[at] |= next.Told;
                _above[at].ForEach(above => open.Push((above.Pair, next.Told & ~Unexplained(above.Pair, above.Edge))));
            }
        }
    }

    /// <summary>
    /// Some pairs, each after all those among them that lie in it. Pairs that lie in each other stand in any order, after all that
    /// lie in one of them.
    /// </summary>
    public IEnumerable<SchemaPair> BottomUp(IReadOnlyCollection<SchemaPair> pairs)
    {
        // Seen upwards, the pair that is left last stands below all that were left before it, or on a circle with them.
        var unseen = new HashSet<SchemaPair>(pairs);
        var left = new Stack<SchemaPair>();
        foreach (var pair in pairs)
        {
            Climb(pair, unseen, left);
        }

        return left;
    }

    private void Climb(SchemaPair start, HashSet<SchemaPair> unseen, Stack<SchemaPair> left)
    {
        var open = new Stack<(SchemaPair Pair, bool IsLeft)>([(start, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsLeft)
            {
                left.Push(next.Pair);
            }
            else if (unseen.Remove(next.Pair))
            {
                open.Push((next.Pair, true));
                _above[next.Pair.Id].ForEach(above => open.Push((above.Pair, false)));
            }
        }
    }

    /// <summary>
    /// What the change below a pair does not explain at it: what was proved not to happen to the pair, and, where the value is
    /// another than that of the pair, what was proved not to happen below or does not travel.
    /// </summary>
    private static Told Unexplained(SchemaPair above, PairEdge edge) =>
        above.Proved | (edge.IsHarmless ? Told.Narrowed | Told.Widened : edge.Step is null ? Told.Nothing : edge.Target.Proved);
}
