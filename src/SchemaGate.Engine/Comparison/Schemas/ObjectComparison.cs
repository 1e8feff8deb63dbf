using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Size, names and members of objects.</summary>
internal static class ObjectComparison
{
    public static void Compare(PairScope scope)
    {
        CountComparison.CompareLeast(scope, Facet.MinProperties, scope.Old.MinProperties, scope.New.MinProperties);
        CountComparison.CompareMost(scope, Facet.MaxProperties, scope.Old.MaxProperties, scope.New.MaxProperties);
        PropertyComparison.Compare(scope);
        RequiredComparison.Compare(scope);
        CompareAdditional(scope);
        PatternPropertyComparison.Compare(scope);
        ComparePropertyNames(scope);
        DependencyComparison.Compare(scope);
    }

    private static void CompareAdditional(PairScope scope)
    {
        var (old, @new) = (scope.Old.Additional, scope.New.Additional);
        if (old is { } before && @new is { } after && before.Value.Shape.IsNever == after.Value.Shape.IsNever)
        {
            scope.Descend(before.Value, after.Value, "*", PathStep.Additional);
            return;
        }

        if (old is not null || @new is not null)
        {
            var evidence = Evidence.Of(old?.Source, @new?.Source);
            scope.Constraint(Facet.AdditionalProperties, Edit.Changed, RelationOf(old, @new), evidence);
        }
    }

    private static Relation RelationOf(Sourced<Schema>? old, Sourced<Schema>? @new)
    {
        var isNarrowed = old is null || (@new is { } after && after.Value.Shape.IsNever);
        return isNarrowed ? Relation.Narrowed : Relation.Widened;
    }

    private static void ComparePropertyNames(PairScope scope)
    {
        var (old, @new) = (scope.Old.PropertyNames, scope.New.PropertyNames);
        if (scope.RelationOf(old, @new) is { } relation)
        {
            scope.Constraint(Facet.PropertyNames, Edits.Of(old, @new), relation, Evidence.Of(old?.Source, @new?.Source));
        }
    }
}
