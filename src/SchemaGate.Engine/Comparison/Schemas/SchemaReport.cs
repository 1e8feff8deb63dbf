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
        foreach (var uses in byOperation)
        {
            Walk(uses.Key, uses);
        }
    }

    private void Walk(OperationName operation, IEnumerable<PairUse> uses)
    {
        var seen = new HashSet<int>();
        var open = new Queue<PairVisit>(uses.Select(use => new PairVisit(use.Pair, null, null, Told.Nothing, IsHarmless: false, use.Place.Trail)));
        while (open.TryDequeue(out var visit))
        {
            if (seen.Add(visit.Key))
            {
                Tell(operation, visit);
                GoOn(visit, open);
            }
        }
    }

    /// <summary>What does not travel is no part of what was proved; it is told as harmless instead.</summary>
    private static void GoOn(PairVisit visit, Queue<PairVisit> open)
    {
        var proved = visit.Proved | ProvedBy(visit.Pair);
        foreach (var edge in visit.Pair.Edges)
        {
            open.Enqueue(new PairVisit(edge.Target, visit, edge, edge.IsHarmless ? Told.Nothing : proved, visit.IsHarmless || edge.IsHarmless, visit.Start));
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
        if (!collector.AddTo(operation, ChangeKey.Of(change) with { IsHarmless = isHarmless }))
        {
            collector.Add(operation, change with { Trail = visit.Trail, IsHarmless = isHarmless }, () => lift.From(visit, change));
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
