using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>
/// Recognises a query parameter that could stand once and now may stand several times: <c>?tag=a</c> is also an exploded array of one.
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
        var isCandidate = list.In == ParameterLocation.Query &&
            list.Serialisation.IsExplodedForm &&
            items is { Types: JsonTypes.Array, MinItems: null or { Value: <= 1 }, MaxItems: null or { Value: >= 1 }, PrefixItems.IsEmpty: true } &&
            single.Schema is { } scalar &&
            (scalar.Shape.Types & ~Scalars) == 0;
        return isCandidate &&
            (items!.Items is not { } item || scope.Contracts.Schemas.AcceptsAll(single.Schema!, item.Value, scope.Request, Wire.Text));
    }
}
