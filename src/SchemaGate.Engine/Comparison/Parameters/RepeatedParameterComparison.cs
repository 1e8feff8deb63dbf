using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>
/// Recognises a parameter that had one value and now may have several: <c>?tag=a</c> is also an array of one, exploded, or joined where
/// no value can be taken for two.
/// </summary>
internal static class RepeatedParameterComparison
{
    private const JsonTypes Scalars = JsonTypes.String | JsonTypes.Number | JsonTypes.Boolean | JsonTypes.Null;

    /// <summary>Reports the change and returns true when the pair is of this kind; otherwise the schemas are to be compared.</summary>
    public static bool Compare(OperationScope scope, Parameter old, Parameter @new)
    {
        var widens = IsListOf(scope, @new, old);
        if (!widens && !IsListOf(scope, old, @new))
        {
            return false;
        }

        scope.Report(ParameterComparison.ChangeOf(scope, Facet.ParameterSerialisation, old, @new) with
        {
            Relation = widens ? Relation.Widened : Relation.Narrowed,
            Old = old.SchemaSource,
            New = @new.SchemaSource,
            OldValue = widens ? "one value" : "any number of values",
            NewValue = widens ? "any number of values" : "one value",
            IsHarmless = widens == (scope.Request == Flow.Sent),
        });
        return true;
    }

    /// <summary>True when the list takes every value that the other parameter has, as its only item.</summary>
    private static bool IsListOf(OperationScope scope, Parameter list, Parameter single)
    {
        var items = list.Schema?.Shape;
        var isCandidate = LooksLikeOne(list, single) &&
            items is { Types: JsonTypes.Array, MinItems: null or { Value: <= 1 }, MaxItems: null or { Value: >= 1 }, PrefixItems.IsEmpty: true } &&
            single.Schema is { } scalar &&
            (scalar.Shape.Types & ~Scalars) == 0;
        return isCandidate &&
            (items!.Items is not { } item || scope.Contracts.Schemas.AcceptsAll(single.Schema!, item.Value, scope.Request, Wire.Text));
    }

    /// <summary>True when a list of one item is written as the single value is.</summary>
    private static bool LooksLikeOne(Parameter list, Parameter single) =>
        (list.In == ParameterLocation.Query && list.Serialisation.IsExplodedForm) ||
        (list.Serialisation.Style is Serialisation.Form or Serialisation.Simple &&
            list.Serialisation.WireForm(ValueShape.Scalar) == single.Serialisation.WireForm(ValueShape.Scalar) &&
            !MayHoldSeparators(single.Schema?.Shape));

    /// <summary>Numbers and booleans hold no comma.</summary>
    private static bool MayHoldSeparators(Shape? shape) => shape is null || (shape.Types & ~(JsonTypes.Number | JsonTypes.Boolean)) != 0;
}
