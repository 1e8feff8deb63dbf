using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Tells each change of each pair once, with every operation that reaches it and the shortest way from the first of them.
/// </summary>
internal sealed class SchemaReport(SchemaComparison comparison, ChangeCollector collector, WitnessLift lift)
{
    public void Write()
    {
        Explanation.Complete(comparison.Pairs, comparison);
        var byOperation = comparison.Uses.GroupBy(use => use.Place.Operation).OrderBy(group => group.Key, OperationOrder.Instance);
        var (marks, visits) = (new PairMarks(comparison.Pairs.Count), new List<PairVisit>());
        foreach (var uses in byOperation)
        {
            Walk(uses.Key, new PairWalk(uses, marks, visits));
        }
    }

    private void Walk(OperationName operation, PairWalk walk)
    {
        while (walk.TryNext(out var visit))
        {
            Tell(operation, walk, visit);
            walk.GoOn(visit, walk[visit].Pair.Proved);
        }

        walk.End();
    }

    private void Tell(OperationName operation, PairWalk walk, int visit)
    {
        foreach (var change in walk[visit].Pair.Changes)
        {
            if (!IsDisproved(change, walk[visit].Proved))
            {
                Tell(new Sighting(operation, walk, visit), change, change.IsHarmless || IsWithoutEffect(change, walk[visit]));
            }
        }
    }

    private void Tell(Sighting sighting, Change change, bool isHarmless)
    {
        if (!collector.AddTo(sighting, ChangeKey.Of(change) with { IsHarmless = isHarmless }))
        {
            Add(sighting, change, isHarmless);
        }
    }

    // Apart, so that what the witness needs is kept for new changes only.
    private void Add(Sighting sighting, Change change, bool isHarmless) => collector.Add(
        sighting,
        change with { Trail = sighting.Trail, IsHarmless = isHarmless },
        () => lift.From((PairWalk)sighting.Source, sighting.Visit, change));

    /// <summary>Nobody is affected by what does not travel, or by a default that nobody relies on.</summary>
    private static bool IsWithoutEffect(Change change, PairVisit visit) =>
        visit.IsHarmless || (visit.IsDefaultUnused && change.Facet == Facet.Default);

    /// <summary>A constraint that changed below a schema that was proved not to be affected has no effect there.</summary>
    private static bool IsDisproved(Change change, Told proved) => change.Relation switch
    {
        Relation.Narrowed => proved.HasFlag(Told.Narrowed),
        Relation.Widened => proved.HasFlag(Told.Widened),
        Relation.Incomparable => proved.HasFlag(Told.Narrowed | Told.Widened),
        _ => false,
    };
}
