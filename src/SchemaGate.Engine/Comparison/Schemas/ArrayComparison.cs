using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Length, uniqueness and items of arrays.</summary>
internal static class ArrayComparison
{
    public static void Compare(PairScope scope)
    {
        CountComparison.CompareLeast(scope, Facet.MinItems, scope.Old.MinItems, scope.New.MinItems);
        CountComparison.CompareMost(scope, Facet.MaxItems, scope.Old.MaxItems, scope.New.MaxItems);
        CompareUnique(scope);
        ComparePrefix(scope);
        CompareItems(scope);
        ContainsComparison.Compare(scope);
    }

    private static void CompareUnique(PairScope scope)
    {
        var (old, @new) = (scope.Old.UniqueItems, scope.New.UniqueItems);
        if (old is null != @new is null)
        {
            scope.Constraint(Facet.UniqueItems, Edits.Of(old, @new), Presence.Relation(old, @new), Evidence.Of(old, @new));
        }
    }

    private static void ComparePrefix(PairScope scope)
    {
        var (old, @new) = (scope.Old.PrefixItems, scope.New.PrefixItems);
        for (var index = 0; index < Math.Max(old.Length, @new.Length); index++)
        {
            var before = index < old.Length ? old[index] : (Sourced<Schema>?)null;
            var after = index < @new.Length ? @new[index] : (Sourced<Schema>?)null;
            if (before is not null && after is not null)
            {
                scope.Descend(before.Value.Value, after.Value.Value, $"item {index + 1}", PathStep.PrefixItem(index));
            }
            else
            {
                ComparePosition(scope, index, before, after);
            }
        }
    }

    /// <summary>A position that only one side names was, or becomes, one of the items after the named ones.</summary>
    private static void ComparePosition(PairScope scope, int index, Sourced<Schema>? old, Sourced<Schema>? @new)
    {
        var before = old?.Value ?? scope.Old.Items?.Value ?? scope.Pair.Old.Space.Any;
        var after = @new?.Value ?? scope.New.Items?.Value ?? scope.Pair.New.Space.Any;
        if (scope.RelationOf(before, after) is { } relation)
        {
            scope.Constraint(Facet.PrefixItem, Edits.Of(old, @new), relation, Evidence.Of(old?.Source, @new?.Source, $"{index + 1}"));
        }
    }

    private static void CompareItems(PairScope scope)
    {
        var (old, @new) = (scope.Old.Items, scope.New.Items);
        if (old is { } before && @new is { } after)
        {
            scope.Descend(before.Value, after.Value, "items", PathStep.Item);
        }
        else if ((old is { Value.IsAny: false } || @new is { Value.IsAny: false }) && scope.Old.PrefixItems.Length == scope.New.PrefixItems.Length)
        {
            scope.Constraint(Facet.Items, Edits.Of(old, @new), Presence.Relation(old, @new), Evidence.Of(old?.Source, @new?.Source));
        }
    }
}
