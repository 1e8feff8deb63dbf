using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary><c>dependentRequired</c> and <c>dependentSchemas</c>, paired by the name that triggers them.</summary>
internal static class DependencyComparison
{
    public static void Compare(PairScope scope)
    {
        var (olds, news) = (ByKey(scope.Old), ByKey(scope.New));
        foreach (var old in scope.Old.Dependencies)
        {
            if (news[KeyOf(old)].FirstOrDefault() is { } @new)
            {
                CompareBoth(scope, old, @new);
            }
            else
            {
                scope.Constraint(FacetOf(old), Edit.Removed, Relation.Widened, new Evidence(old.Source, default, old.Name));
            }
        }

        foreach (var @new in scope.New.Dependencies)
        {
            if (!olds.Contains(KeyOf(@new)))
            {
                scope.Constraint(FacetOf(@new), Edit.Added, Relation.Narrowed, new Evidence(default, @new.Source, @new.Name));
            }
        }
    }

    private static ILookup<(string, Facet), Dependency> ByKey(Shape shape) => shape.Dependencies.ToLookup(KeyOf);

    private static (string Name, Facet Facet) KeyOf(Dependency dependency) => (dependency.Name, FacetOf(dependency));

    private static Facet FacetOf(Dependency dependency) =>
        dependency.Required.IsEmpty && !dependency.Schema.IsAny ? Facet.DependentSchema : Facet.DependentRequired;

    private static void CompareBoth(PairScope scope, Dependency old, Dependency @new)
    {
        var isDropped = old.Required.Except(@new.Required).Any();
        var isRaised = @new.Required.Except(old.Required).Any();
        if (isDropped || isRaised)
        {
            var relation = (isDropped, isRaised) switch { (true, true) => Relation.Incomparable, (true, _) => Relation.Widened, _ => Relation.Narrowed };
            scope.Constraint(Facet.DependentRequired, Edit.Changed, relation, Evidence.Of(old.Source, @new.Source, old.Name));
        }

        if (scope.RelationOf(old.Schema, @new.Schema) is { } inner)
        {
            scope.Constraint(Facet.DependentSchema, Edit.Changed, inner, new Evidence(old.Source, @new.Source, old.Name));
        }
    }
}
