using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Entries of <c>patternProperties</c>, paired by their pattern.</summary>
internal static class PatternPropertyComparison
{
    public static void Compare(PairScope scope)
    {
        var (olds, news) = (ByPattern(scope.Old), ByPattern(scope.New));
        foreach (var old in scope.Old.PatternProperties)
        {
            if (news[old.Pattern].FirstOrDefault() is { } @new)
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
            if (!olds.Contains(@new.Pattern))
            {
                scope.Constraint(Facet.PatternProperty, Edit.Added, Relation.Narrowed, new Evidence(default, @new.Source, @new.Pattern));
            }
        }
    }

    private static ILookup<string, PatternProperty> ByPattern(Shape shape) => shape.PatternProperties.ToLookup(entry => entry.Pattern, StringComparer.Ordinal);
}
