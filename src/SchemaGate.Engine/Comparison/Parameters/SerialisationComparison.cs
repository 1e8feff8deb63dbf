using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>Compares how the values of a parameter are written, as far as the wire shows it.</summary>
internal static class SerialisationComparison
{
    public static void Compare(OperationScope scope, Parameter old, Parameter @new)
    {
        var (before, after) = (old.Serialisation, @new.Serialisation);
        if (LooksDifferent(before, after, old.Schema, @new.Schema))
        {
            scope.Report(
                before.Style != after.Style ? Describe(scope, Facet.ParameterStyle, (old, Keyword.Style), (@new, Keyword.Style), before.Style, after.Style)
                : before.Explode != after.Explode ? Describe(scope, Facet.ParameterExplode, (old, Keyword.Explode), (@new, Keyword.Explode), Text(before.Explode), Text(after.Explode))
                : Describe(scope, Facet.ParameterStyle, (old, Keyword.Items), (@new, Keyword.Items), before.Inner!, after.Inner!));
        }

        if (@new.In == ParameterLocation.Query)
        {
            CompareAllowance(scope, Facet.ParameterAllowReserved, (old, @new), Keyword.AllowReserved, (before.AllowReserved, after.AllowReserved));
            CompareAllowance(scope, Facet.ParameterAllowEmptyValue, (old, @new), Keyword.AllowEmptyValue, (before.AllowEmptyValue, after.AllowEmptyValue));
        }
    }

    /// <summary>True when a value that both schemas allow is written in two ways.</summary>
    public static bool LooksDifferent(Serialisation old, Serialisation @new, Schema? oldSchema, Schema? newSchema)
    {
        if (old.Style == @new.Style && old.Explode == @new.Explode)
        {
            return old.Inner is not null && @new.Inner is not null && old.Inner != @new.Inner;
        }

        var types = TypesOf(oldSchema) & TypesOf(newSchema);
        return ShapesOf(types).Any(shape => old.WireForm(shape) != @new.WireForm(shape));
    }

    private static JsonTypes TypesOf(Schema? schema) => schema?.Shape.Types ?? JsonTypes.All;

    private static IEnumerable<ValueShape> ShapesOf(JsonTypes types)
    {
        if ((types & (JsonTypes.String | JsonTypes.Number | JsonTypes.Boolean)) != 0)
        {
            yield return ValueShape.Scalar;
        }

        if ((types & JsonTypes.Array) != 0)
        {
            yield return ValueShape.Array;
        }

        if ((types & JsonTypes.Object) != 0)
        {
            yield return ValueShape.Object;
        }
    }

    private static void CompareAllowance(OperationScope scope, Facet facet, (Parameter Old, Parameter New) pair, Keyword keyword, (bool Old, bool New) said)
    {
        if (said.Old != said.New)
        {
            scope.Report(Describe(scope, facet, (pair.Old, keyword), (pair.New, keyword), Text(said.Old), Text(said.New)) with
            {
                Relation = said.New ? Relation.Widened : Relation.Narrowed,
            });
        }
    }

    private static Change Describe(OperationScope scope, Facet facet, (Parameter Parameter, Keyword Keyword) old, (Parameter Parameter, Keyword Keyword) @new, string before, string after) =>
        ParameterComparison.ChangeOf(scope, facet, old.Parameter, @new.Parameter) with
        {
            Old = SourceOf(old.Parameter, old.Keyword),
            New = SourceOf(@new.Parameter, @new.Keyword),
            OldValue = before,
            NewValue = after,
        };

    /// <summary>Where it is written; the whole parameter where the default holds.</summary>
    private static Node SourceOf(Parameter parameter, Keyword keyword) =>
        parameter.Source[keyword] is { Exists: true } said ? said
        : parameter.Source[Keyword.CollectionFormat] is { Exists: true } format ? format
        : parameter.Source;

    private static string Text(bool value) => value ? "true" : "false";
}
