using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Names that must be present, as far as they travel. Members that came or went are told by <see cref="PropertyComparison"/>.</summary>
internal static class RequiredComparison
{
    public static void Compare(PairScope scope)
    {
        foreach (var (name, node) in scope.New.Required)
        {
            if (Binds(scope, scope.New, name) && !Binds(scope, scope.Old, name) && !IsNewMember(scope, name))
            {
                scope.Constraint(Facet.Required, Edit.Added, Relation.Narrowed, new Evidence(default, node, name, Circumstances: Default(scope.New, name)));
            }
        }

        foreach (var (name, node) in scope.Old.Required)
        {
            if (Binds(scope, scope.Old, name) && !Binds(scope, scope.New, name) && !IsGoneMember(scope, name))
            {
                scope.Constraint(Facet.Required, Edit.Removed, Relation.Widened, new Evidence(node, default, name));
            }
        }
    }

    private static bool Binds(PairScope scope, Shape shape, string name) =>
        shape.Required.ContainsKey(name) && (!shape.Properties.TryGetValue(name, out var property) || property.Travels(scope.Pair.Flow));

    private static bool IsNewMember(PairScope scope, string name) =>
        scope.New.Properties.ContainsKey(name) && !scope.Old.Properties.ContainsKey(name);

    private static bool IsGoneMember(PairScope scope, string name) =>
        scope.Old.Properties.ContainsKey(name) && !scope.New.Properties.ContainsKey(name);

    private static Circumstances Default(Shape shape, string name) =>
        shape.Properties.TryGetValue(name, out var property) && property.Schema.Shape.Annotations.Default is not null
            ? Circumstances.HasDefault
            : Circumstances.None;
}
