using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Declared members. Coming and going is told even where every value stays acceptable: typed clients read them.</summary>
internal static class PropertyComparison
{
    public static void Compare(PairScope scope)
    {
        foreach (var (name, old) in scope.Old.Properties)
        {
            if (scope.New.Properties.TryGetValue(name, out var @new))
            {
                var travels = old.Travels(scope.Pair.Flow) && @new.Travels(scope.Pair.Flow);
                scope.Descend(old.Schema, @new.Schema, name, PathStep.Property(name), !travels, IsAlwaysSent(scope, name));
            }
            else
            {
                CompareRemoved(scope, old);
            }
        }

        foreach (var (name, @new) in scope.New.Properties)
        {
            if (!scope.Old.Properties.ContainsKey(name))
            {
                CompareAdded(scope, @new);
            }
        }
    }

    /// <summary>Who had to send it does not rely on its default; who has to now is told that.</summary>
    private static bool IsAlwaysSent(PairScope scope, string name) =>
        scope.Pair.Flow == Flow.Sent && (scope.Old.Required.ContainsKey(name) || scope.New.Required.ContainsKey(name));

    private static void CompareAdded(PairScope scope, Property property)
    {
        if (IsDeclaredInBranches(scope.Old, property.Name))
        {
            return;
        }

        if (property.Schema.Shape.IsNever)
        {
            CompareForbidden(scope, scope.Old.Additional?.Value ?? scope.Pair.Old.Space.Any, property.Schema, property.Name);
            return;
        }

        var circumstances = CircumstancesOf(scope, property, scope.New) | Closed(scope.Old);
        var relation = RelationOf(circumstances, Relation.Narrowed, Relation.Widened);
        scope.Report(Facet.Property, Edit.Added, relation, new Evidence(default, property.Source, property.Name, Circumstances: circumstances));
        if (scope.Old.Additional is { Value.Shape.IsNever: false } additional)
        {
            scope.Descend(additional.Value, property.Schema, property.Name, PathStep.Property(property.Name));
        }
    }

    private static void CompareRemoved(PairScope scope, Property property)
    {
        if (IsDeclaredInBranches(scope.New, property.Name))
        {
            return;
        }

        if (property.Schema.Shape.IsNever)
        {
            CompareForbidden(scope, property.Schema, scope.New.Additional?.Value ?? scope.Pair.New.Space.Any, property.Name);
            return;
        }

        var circumstances = CircumstancesOf(scope, property, scope.Old) | Closed(scope.New) | Notices(scope, property);
        var relation = RelationOf(circumstances, Relation.Widened, Relation.Narrowed);
        scope.Report(Facet.Property, Edit.Removed, relation, new Evidence(property.Source, default, property.Name, Circumstances: circumstances));
        if (scope.New.Additional is { Value.Shape.IsNever: false } additional)
        {
            scope.Descend(property.Schema, additional.Value, property.Name, PathStep.Property(property.Name));
        }
    }

    /// <summary>A member that no value satisfies is no member: on one side the name is refused, on the other it is any other name.</summary>
    private static void CompareForbidden(PairScope scope, Schema old, Schema @new, string name) =>
        scope.DescendPastProof(old, @new, name, PathStep.Property(name));

    /// <summary>A required member changes which objects are complete; a closed object, which members it may have.</summary>
    private static Relation RelationOf(Circumstances circumstances, Relation whenRequired, Relation whenClosed) => circumstances switch
    {
        _ when circumstances.HasFlag(Circumstances.DoesNotTravel) => Relation.Annotation,
        _ when circumstances.HasFlag(Circumstances.Required | Circumstances.Closed) => Relation.Incomparable,
        _ when circumstances.HasFlag(Circumstances.Required) => whenRequired,
        _ when circumstances.HasFlag(Circumstances.Closed) => whenClosed,
        _ => Relation.Annotation,
    };

    private static Circumstances CircumstancesOf(PairScope scope, Property property, Shape shape)
    {
        var travels = property.Travels(scope.Pair.Flow);
        return (travels ? Circumstances.None : Circumstances.DoesNotTravel)
            | (travels && shape.Required.ContainsKey(property.Name) ? Circumstances.Required : Circumstances.None)
            | (property.Schema.Shape.Annotations.Default is null ? Circumstances.None : Circumstances.HasDefault);
    }

    private static Circumstances Notices(PairScope scope, Property property) =>
        Removal.Of(AnnotationComparison.LifecycleOf(property.Schema.Shape), scope.Comparison.Terms);

    private static Circumstances Closed(Shape shape) =>
        shape.Additional is { Value.Shape.IsNever: true } ? Circumstances.Closed : Circumstances.None;

    /// <summary>A member that moved into (or out of) the branches of a choice did not come or go.</summary>
    private static bool IsDeclaredInBranches(Shape shape, string name) =>
        shape.Choices.Any(choice => choice.Branches.All(branch => branch.Schema.Shape.Properties.ContainsKey(name)));
}
