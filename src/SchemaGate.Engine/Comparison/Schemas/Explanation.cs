using SchemaGate.Engine.Containment;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Makes sure that nothing is passed over: where containment says that accepted values changed and no change at the pair or below
/// it tells of that, the pair itself does.
/// </summary>
internal sealed class Explanation
{
    private readonly List<SchemaPair>[] _above;
    private readonly Told[] _told;

    private Explanation(IReadOnlyCollection<SchemaPair> pairs)
    {
        _above = [.. pairs.Select(_ => new List<SchemaPair>())];
        _told = new Told[pairs.Count];
        foreach (var pair in pairs)
        {
            foreach (var edge in pair.Edges)
            {
                _above[edge.Target.Id].Add(pair);
            }
        }
    }

    public static void Complete(IReadOnlyCollection<SchemaPair> pairs, SchemaComparison comparison)
    {
        var explanation = new Explanation(pairs);
        foreach (var pair in pairs)
        {
            explanation.Spread(pair, pair.Changes.Aggregate(Told.Nothing, (told, change) => told | By(change)));
        }

        foreach (var pair in pairs.Reverse())
        {
            explanation.Complete(pair, new PairScope(pair, pair.Old.Shape, pair.New.Shape, comparison));
        }
    }

    private void Complete(SchemaPair pair, PairScope scope)
    {
        var told = _told[pair.Id];
        var isNarrowed = pair.Forward.Answer == Answer.No && !told.HasFlag(Told.Narrowed);
        var isWidened = pair.Backward.Answer == Answer.No && !told.HasFlag(Told.Widened);
        var isUnknown = !pair.IsProvedEqual && told == Told.Nothing;
        var evidence = new Evidence(pair.OldScope, pair.NewScope);
        if (isNarrowed || isWidened)
        {
            scope.Report(Facet.AcceptedValues, Edit.Changed, (isNarrowed, isWidened) switch { (true, true) => Relation.Incomparable, (true, _) => Relation.Narrowed, _ => Relation.Widened }, evidence);
            Spread(pair, (isNarrowed ? Told.Narrowed : Told.Nothing) | (isWidened ? Told.Widened : Told.Nothing));
        }
        else if (isUnknown)
        {
            scope.Report(Facet.Unclassified, Edit.Changed, Relation.Annotation, evidence);
            Spread(pair, Told.Anything);
        }
    }

    private static Told By(Change change) => Told.Anything | change.Relation switch
    {
        Relation.Narrowed => Told.Narrowed,
        Relation.Widened => Told.Widened,
        Relation.Incomparable => Told.Narrowed | Told.Widened,
        _ => Told.Nothing,
    };

    private void Spread(SchemaPair pair, Told told)
    {
        var open = new Stack<SchemaPair>([pair]);
        while (open.TryPop(out var next))
        {
            if ((_told[next.Id] | told) != _told[next.Id])
            {
                _told[next.Id] |= told;
                _above[next.Id].ForEach(open.Push);
            }
        }
    }
}
