using SchemaGate.Engine.Containment;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Makes sure that nothing is passed over: where containment says that accepted values changed and no change at the pair or below
/// it tells of that, the pair itself does. Of pairs that lie in each other the innermost does, and the others have been told.
/// </summary>
internal sealed class Explanation(ToldChanges told, SchemaComparison comparison)
{
    public static void Complete(IReadOnlyCollection<SchemaPair> pairs, SchemaComparison comparison)
    {
        var told = new ToldChanges(pairs);
        foreach (var pair in pairs)
        {
            told.Tell(pair, pair.Changes.Aggregate(Told.Nothing, (sum, change) => sum | By(change)));
        }

        new Explanation(told, comparison).Complete(pairs);
    }

    private void Complete(IReadOnlyCollection<SchemaPair> pairs)
    {
        var narrowed = TellSilent(pairs, Told.Narrowed, pair => pair.Forward.Answer == Answer.No);
        var widened = TellSilent(pairs, Told.Widened, pair => pair.Backward.Answer == Answer.No);
        foreach (var pair in pairs.Where(pair => narrowed.Contains(pair) || widened.Contains(pair)))
        {
            var relation = !widened.Contains(pair) ? Relation.Narrowed : narrowed.Contains(pair) ? Relation.Incomparable : Relation.Widened;
            Report(pair, Facet.AcceptedValues, relation);
        }

        foreach (var pair in TellSilent(pairs, Told.Anything, pair => !pair.IsProvedEqual && told[pair] == Told.Nothing))
        {
            Report(pair, Facet.Unclassified, Relation.Annotation);
        }
    }

    /// <summary>The pairs at which something must be told that is told nowhere yet.</summary>
    private HashSet<SchemaPair> TellSilent(IReadOnlyCollection<SchemaPair> pairs, Told what, Predicate<SchemaPair> isDue)
    {
        var telling = new HashSet<SchemaPair>();
        foreach (var pair in told.BottomUp([.. pairs.Where(pair => isDue(pair) && !told[pair].HasFlag(what))]))
        {
            if (!told[pair].HasFlag(what))
            {
                telling.Add(pair);
                told.Tell(pair, what);
            }
        }

        return telling;
    }

    private void Report(SchemaPair pair, Facet facet, Relation relation) =>
        new PairScope(pair, pair.Old.Shape, pair.New.Shape, comparison).Report(facet, Edit.Changed, relation, new Evidence(pair.OldScope, pair.NewScope));

    private static Told By(Change change) => Told.Anything | change.Relation switch
    {
        Relation.Narrowed => Told.Narrowed,
        Relation.Widened => Told.Widened,
        Relation.Incomparable => Told.Narrowed | Told.Widened,
        _ => ByMember(change),
    };

    /// <summary>
    /// That a member of an open object came, or went, is no constraint there. Around it, in a choice that knows the member from
    /// another branch, it is one; where that can break nobody, no more needs to be said than that the member came, or went.
    /// </summary>
    private static Told ByMember(Change change) => (change.Facet, change.Edit, change.Flow) switch
    {
        _ when change.Has(Circumstances.DoesNotTravel) => Told.Nothing,
        (Facet.Property, Edit.Added, Contracts.Flow.Received) => Told.Narrowed,
        (Facet.Property, Edit.Removed, Contracts.Flow.Sent) => Told.Widened,
        _ => Told.Nothing,
    };
}
