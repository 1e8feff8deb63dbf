using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary><c>not</c>, <c>if</c>, unevaluated members and items. Within <c>not</c> what is narrower accepts more.</summary>
internal static class LogicComparison
{
    public static void Compare(PairScope scope)
    {
        CompareNot(scope);
        CompareConditionals(scope);
        CompareUnevaluated(scope, Keyword.UnevaluatedProperties, Facet.UnevaluatedProperties);
        CompareUnevaluated(scope, Keyword.UnevaluatedItems, Facet.UnevaluatedItems);
    }

    private static void CompareNot(PairScope scope)
    {
        for (var index = 0; index < Math.Max(scope.Old.Not.Length, scope.New.Not.Length); index++)
        {
            var old = At(scope.Old.Not, index);
            var @new = At(scope.New.Not, index);
            var relation = old is { } before && @new is { } after ? Flip(scope.RelationOf(before.Value, after.Value)) : Presence.Relation(old, @new);
            if (relation is { } known)
            {
                scope.Constraint(Facet.Not, Edits.Of(old, @new), known, new Evidence(old?.Source ?? default, @new?.Source ?? default));
            }
        }
    }

    private static Relation? Flip(Relation? relation) => relation switch
    {
        Relation.Narrowed => Relation.Widened,
        Relation.Widened => Relation.Narrowed,
        _ => relation,
    };

    private static void CompareConditionals(PairScope scope)
    {
        for (var index = 0; index < Math.Max(scope.Old.Conditionals.Length, scope.New.Conditionals.Length); index++)
        {
            var old = scope.Old.Conditionals.ElementAtOrDefault(index);
            var @new = scope.New.Conditionals.ElementAtOrDefault(index);
            if (old is null || @new is null)
            {
                var isAdded = old is null;
                scope.Constraint(Facet.Conditional, isAdded ? Edit.Added : Edit.Removed, isAdded ? Relation.Narrowed : Relation.Widened, new Evidence(old?.Source ?? default, @new?.Source ?? default));
            }
            else if (RelationOf(scope, old, @new) is { } relation)
            {
                scope.Constraint(Facet.Conditional, Edit.Changed, relation, new Evidence(old.Source, @new.Source));
            }
        }
    }

    /// <summary>With the same condition, both outcomes together decide; with another one, nothing is known.</summary>
    private static Relation? RelationOf(PairScope scope, Conditional old, Conditional @new)
    {
        if (scope.RelationOf(old.If, @new.If) is not null)
        {
            return Relation.Incomparable;
        }

        var then = scope.RelationOf(old.Then, @new.Then);
        var otherwise = scope.RelationOf(old.Else, @new.Else);
        return then is null ? otherwise : otherwise is null || otherwise == then ? then : Relation.Incomparable;
    }

    private static void CompareUnevaluated(PairScope scope, Keyword keyword, Facet facet)
    {
        var (old, @new) = (OpaqueOf(scope.Old, scope.Pair.Old.Space, keyword), OpaqueOf(scope.New, scope.Pair.New.Space, keyword));
        if (scope.RelationOf(old, @new) is { } relation)
        {
            scope.Constraint(facet, Edits.Of(old, @new), relation, Evidence.Of(old?.Source, @new?.Source));
        }
    }

    private static Sourced<Schema>? OpaqueOf(Shape shape, SchemaSpace space, Keyword keyword)
    {
        foreach (var node in shape.Opaque)
        {
            if (shape.Conjuncts.Any(conjunct => conjunct[keyword] == node))
            {
                return new Sourced<Schema>(space.Of(node), node);
            }
        }

        return null;
    }

    private static Sourced<Schema>? At(ImmutableArray<Sourced<Schema>> schemas, int index) => index < schemas.Length ? schemas[index] : null;
}
