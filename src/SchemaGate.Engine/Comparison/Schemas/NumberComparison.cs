using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Bounds of numbers.</summary>
internal static class NumberComparison
{
    public static void Compare(PairScope scope)
    {
        CompareBound(scope, Facet.Minimum, scope.Old.Minimum, scope.New.Minimum, 1);
        CompareBound(scope, Facet.Maximum, scope.Old.Maximum, scope.New.Maximum, -1);
        CompareStep(scope);
    }

    private static void CompareBound(PairScope scope, Facet facet, Sourced<NumberBound>? old, Sourced<NumberBound>? @new, int sign)
    {
        if (old?.Value == @new?.Value)
        {
            return;
        }

        var relation = (old, @new) switch
        {
            (null, _) => Relation.Narrowed,
            (_, null) => Relation.Widened,
            ({ } before, { } after) => IsTighter(before.Value, after.Value, sign) ? Relation.Narrowed : Relation.Widened,
        };
        scope.Constraint(facet, Edits.Of(old, @new), relation, Evidence.Of(old?.Source, @new?.Source) with { OldValue = Shown(old), NewValue = Shown(@new) });
    }

    private static bool IsTighter(NumberBound old, NumberBound @new, int sign)
    {
        var order = @new.Value.CompareTo(old.Value) * sign;
        return order > 0 || (order == 0 && @new.IsExclusive);
    }

    private static string? Shown(Sourced<NumberBound>? bound) =>
        bound is { } found ? found.Value.Value + (found.Value.IsExclusive ? " (exclusive)" : string.Empty) : null;

    private static void CompareStep(PairScope scope)
    {
        var (old, @new) = (scope.Old.MultipleOf, scope.New.MultipleOf);
        if (old?.Value == @new?.Value)
        {
            return;
        }

        var relation = (old, @new) switch
        {
            (null, _) => Relation.Narrowed,
            (_, null) => Relation.Widened,
            ({ } before, { } after) when after.Value.IsMultipleOf(before.Value) == true => Relation.Narrowed,
            ({ } before, { } after) when before.Value.IsMultipleOf(after.Value) == true => Relation.Widened,
            _ => Relation.Incomparable,
        };
        scope.Constraint(Facet.MultipleOf, Edits.Of(old, @new), relation, Evidence.Of(old?.Source, @new?.Source));
    }
}
