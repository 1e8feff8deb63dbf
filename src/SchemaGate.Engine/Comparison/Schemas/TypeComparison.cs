using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary><c>type</c> and its nullable spellings.</summary>
internal static class TypeComparison
{
    /// <summary>True when the types say it all: nothing that both sides accept is left to compare.</summary>
    public static bool Compare(PairScope scope)
    {
        var (old, @new) = (ComparedTypes(scope.Old, scope.New), ComparedTypes(scope.New, scope.Old));
        var isToldByChoice = !scope.Old.Choices.IsEmpty || !scope.New.Choices.IsEmpty;
        if (old == @new || isToldByChoice)
        {
            return false;
        }

        var differ = old ^ @new;
        if (differ == JsonTypes.Null)
        {
            CompareNull(scope);
            return false;
        }

        scope.Constraint(Facet.Type, Edit.Changed, RelationOf(scope, old, @new), EvidenceOf(scope));
        return (old & @new & ~JsonTypes.Null) == JsonTypes.None || scope.Old.IsAny || scope.New.IsAny;
    }

    /// <summary>Listed values say of which types they are, unless the other side is of any.</summary>
    private static JsonTypes TypesOf(Shape shape, Shape other) => other.Types == JsonTypes.All && other.Values is null ? shape.Types : shape.ValueTypes;

    /// <summary>That null is not among them goes with the list, where the other side has none.</summary>
    private static JsonTypes ComparedTypes(Shape shape, Shape other)
    {
        var types = TypesOf(shape, other);
        return shape.Values is not null && other.Values is null ? types | (other.Types & JsonTypes.Null) : types;
    }

    private static void CompareNull(PairScope scope)
    {
        var isAdded = (TypesOf(scope.New, scope.Old) & JsonTypes.Null) != 0;
        scope.Constraint(Facet.Nullable, isAdded ? Edit.Added : Edit.Removed, isAdded ? Relation.Widened : Relation.Narrowed, EvidenceOfNull(scope));
    }

    /// <summary>A wrap says null itself, wherever the type stands: then that place is shown, and the schema without the wrap on the other side.</summary>
    private static Evidence EvidenceOfNull(PairScope scope)
    {
        var (old, @new) = (NullableWrap.SourceOfNull(scope.Pair.Old.Shape), NullableWrap.SourceOfNull(scope.Pair.New.Shape));
        return (old ?? @new) is null
            ? EvidenceOf(scope)
            : EvidenceOf(scope) with { Old = old ?? scope.Pair.OldScope, New = @new ?? scope.Pair.NewScope };
    }

    private static Relation RelationOf(PairScope scope, JsonTypes old, JsonTypes @new)
    {
        if ((old & ~@new) == JsonTypes.None)
        {
            return Relation.Widened;
        }

        if ((@new & ~old) == JsonTypes.None)
        {
            return Relation.Narrowed;
        }

        return scope.Pair is { Flow: Flow.Sent, Key.Wire: Wire.Text } ? scope.Pair.Relation : Relation.Incomparable;
    }

    private static Evidence EvidenceOf(PairScope scope) => new(
        scope.Old.TypesSource ?? default,
        scope.New.TypesSource ?? default,
        OldValue: ShownValue.Of(TypesOf(scope.Old, scope.New)),
        NewValue: ShownValue.Of(TypesOf(scope.New, scope.Old)));
}
