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

        CompareUntransmitted(scope);
    }

    /// <summary>A name that never travels this way binds nobody here; that it came to the list, or left it, is told all the same.</summary>
    private static void CompareUntransmitted(PairScope scope)
    {
        foreach (var (name, node) in scope.New.Required.Where(entry => IsUntransmitted(scope, entry.Key) && !scope.Old.Required.ContainsKey(entry.Key)))
        {
            scope.Report(Facet.Required, Edit.Added, Relation.Annotation, new Evidence(default, node, name, Circumstances: Circumstances.DoesNotTravel));
        }

        foreach (var (name, node) in scope.Old.Required.Where(entry => IsUntransmitted(scope, entry.Key) && !scope.New.Required.ContainsKey(entry.Key)))
        {
            scope.Report(Facet.Required, Edit.Removed, Relation.Annotation, new Evidence(node, default, name, Circumstances: Circumstances.DoesNotTravel));
        }
    }

    private static bool IsUntransmitted(PairScope scope, string name) =>
        scope.Old.Properties.TryGetValue(name, out var old) && !old.Travels(scope.Pair.Flow) &&
        scope.New.Properties.TryGetValue(name, out var @new) && !@new.Travels(scope.Pair.Flow);

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
