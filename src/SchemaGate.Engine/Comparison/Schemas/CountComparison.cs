using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Least and greatest lengths and sizes. A least of zero is no bound.</summary>
internal static class CountComparison
{
    public static void CompareLeast(PairScope scope, Facet facet, Sourced<long>? old, Sourced<long>? @new) =>
        Compare(scope, facet, Bound(old), Bound(@new), 1);

    public static void CompareMost(PairScope scope, Facet facet, Sourced<long>? old, Sourced<long>? @new) =>
        Compare(scope, facet, old, @new, -1);

    private static Sourced<long>? Bound(Sourced<long>? least) => least is { Value: > 0 } ? least : null;

    private static void Compare(PairScope scope, Facet facet, Sourced<long>? old, Sourced<long>? @new, int sign)
    {
        if (old?.Value == @new?.Value)
        {
            return;
        }

        var isNarrowed = old is null || (@new is { } after && after.Value.CompareTo(old.Value.Value) * sign > 0);
        scope.Constraint(facet, Edits.Of(old, @new), isNarrowed ? Relation.Narrowed : Relation.Widened, Evidence.Of(old?.Source, @new?.Source));
    }
}
