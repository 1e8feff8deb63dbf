using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary><c>contains</c> and how often it must and may match.</summary>
internal static class ContainsComparison
{
    public static void Compare(PairScope scope)
    {
        for (var index = 0; index < Math.Max(scope.Old.Contains.Length, scope.New.Contains.Length); index++)
        {
            Compare(scope, scope.Old.Contains.ElementAtOrDefault(index), scope.New.Contains.ElementAtOrDefault(index));
        }
    }

    private static void Compare(PairScope scope, ContainsRule? old, ContainsRule? @new)
    {
        if (old is null || @new is null)
        {
            var isAdded = old is null;
            scope.Constraint(Facet.Contains, isAdded ? Edit.Added : Edit.Removed, isAdded ? Relation.Narrowed : Relation.Widened, Evidence.Of(old?.Source, @new?.Source));
            return;
        }

        if (scope.RelationOf(old.Schema, @new.Schema) is { } relation)
        {
            scope.Constraint(Facet.Contains, Edit.Changed, old.Maximum is null && @new.Maximum is null ? relation : Relation.Incomparable, new Evidence(old.Source, @new.Source));
        }

        var evidence = new Evidence(old.Source, @new.Source);
        CompareCount(scope, Facet.MinContains, old.Minimum, @new.Minimum, evidence);
        CompareCount(scope, Facet.MaxContains, -(old.Maximum ?? long.MaxValue), -(@new.Maximum ?? long.MaxValue), evidence);
    }

    private static void CompareCount(PairScope scope, Facet facet, long old, long @new, Evidence evidence)
    {
        if (old != @new)
        {
            var values = evidence with { OldValue = Shown(old), NewValue = Shown(@new) };
            scope.Constraint(facet, Edit.Changed, @new > old ? Relation.Narrowed : Relation.Widened, values);
        }
    }

    private static string Shown(long count) => count == -long.MaxValue ? "any number" : Math.Abs(count).ToString();
}
