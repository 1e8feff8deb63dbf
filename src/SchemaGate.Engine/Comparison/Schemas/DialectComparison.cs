using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// The change that an upgrade of ASP.NET Core from 9 to 10 makes to every number: <c>integer</c> becomes integer or string with a
/// pattern of digits (github.com/dotnet/aspnetcore/issues/64920). One cause, so one change wherever it occurs.
/// </summary>
internal static class DialectComparison
{
    public static bool Compare(PairScope scope)
    {
        var isUpgrade = IsNumeric(scope.Old, scope.New);
        if (!isUpgrade && !IsNumeric(scope.New, scope.Old))
        {
            return false;
        }

        scope.Report(Facet.GeneratorDialect, Edit.Changed, isUpgrade ? Relation.Widened : Relation.Narrowed, new Evidence(
            scope.Pair.OldScope,
            scope.Pair.NewScope,
            OldValue: ShownValue.Of(scope.Old.Types),
            NewValue: ShownValue.Of(scope.New.Types)));
        return true;
    }

    private static bool IsNumeric(Shape plain, Shape both) =>
        (plain.Types & JsonTypes.String) == 0 &&
        (plain.Types & JsonTypes.Number) != 0 &&
        (both.Types & ~JsonTypes.Null) == ((plain.Types & ~JsonTypes.Null) | JsonTypes.String) &&
        both.Patterns is [var pattern] && pattern.Value.StartsWith("^-?(?:0|[1-9]", StringComparison.Ordinal) &&
        plain.Formats.Select(format => format.Value).SequenceEqual(both.Formats.Select(format => format.Value)) &&
        plain.Minimum?.Value == both.Minimum?.Value && plain.Maximum?.Value == both.Maximum?.Value;
}
