using SchemaGate.Engine.Containment;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Entries of <c>patternProperties</c>, paired by their pattern.</summary>
internal static class PatternPropertyComparison
{
    public static void Compare(PairScope scope)
    {
        foreach (var old in scope.Old.PatternProperties)
        {
            if (scope.New.PatternProperties.FirstOrDefault(entry => entry.Pattern == old.Pattern) is { } @new)
            {
                scope.Descend(old.Schema, @new.Schema, old.Pattern, new PathStep(PathStepKind.Additional, old.Pattern));
            }
            else
            {
                scope.Constraint(Facet.PatternProperty, Edit.Removed, Relation.Widened, new Evidence(old.Source, default, old.Pattern));
            }
        }

        foreach (var @new in scope.New.PatternProperties)
        {
            if (scope.Old.PatternProperties.All(entry => entry.Pattern != @new.Pattern))
            {
                scope.Constraint(Facet.PatternProperty, Edit.Added, Relation.Narrowed, new Evidence(default, @new.Source, @new.Pattern));
            }
        }
    }
}
