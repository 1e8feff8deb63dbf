using SchemaGate.Engine.Containment;
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
        var marks = new PairMarks(comparison.Pairs.Count);
        foreach (var uses in byOperation)
        {
            Walk(uses.Key, new PairWalk(uses, marks));
        }
    }

    private void Walk(OperationName operation, PairWalk walk)
    {
        while (walk.TryNext(out var visit))
        {
            Tell(operation, visit);
            walk.GoOn(visit, ProvedBy(visit.Pair));
        }
    }

    private static Told ProvedBy(SchemaPair pair) =>
        (pair.Forward.Answer == Answer.Yes ? Told.Narrowed : Told.Nothing) | (pair.Backward.Answer == Answer.Yes ? Told.Widened : Told.Nothing);

    private void Tell(OperationName operation, PairVisit visit)
    {
        foreach (var change in visit.Pair.Changes)
        {
            if (!IsDisproved(change, visit.Proved))
            {
                Tell(operation, visit, change);
            }
        }
    }

    private void Tell(OperationName operation, PairVisit visit, Change change)
    {
        var isHarmless = change.IsHarmless || visit.IsHarmless;
        var sighting = new Sighting(operation, () => visit.Trail);
        if (!collector.AddTo(sighting, ChangeKey.Of(change) with { IsHarmless = isHarmless }))
        {
            collector.Add(sighting, change with { Trail = visit.Trail, IsHarmless = isHarmless }, () => lift.From(visit, change));
        }
    }

    /// <summary>A constraint that changed below a schema that was proved not to be affected has no effect there.</summary>
    private static bool IsDisproved(Change change, Told proved) => change.Relation switch
    {
        Relation.Narrowed => proved.HasFlag(Told.Narrowed),
        Relation.Widened => proved.HasFlag(Told.Widened),
        Relation.Incomparable => proved.HasFlag(Told.Narrowed | Told.Widened),
        _ => false,
    };
}
