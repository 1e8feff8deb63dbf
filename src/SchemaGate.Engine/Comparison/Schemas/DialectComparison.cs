using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Numbers that may be written as text, too (<see cref="NumberText"/>). That an upgrade of ASP.NET Core from 9 to 10 describes every number so is one
/// cause, and one change wherever it occurs; any other change of such a number is the change of the number, and its text form goes with it.
/// </summary>
internal static class DialectComparison
{
    /// <summary>The pair as its numbers are to be compared.</summary>
    public static PairScope Read(PairScope scope)
    {
        var (isOld, isNew) = (NumberText.IsIn(scope.Old), NumberText.IsIn(scope.New));
        if (isOld && isNew)
        {
            return IsOneKind(scope.Old, scope.New) ? scope : scope with { Old = NumberText.AsNumber(scope.Old), New = NumberText.AsNumber(scope.New) };
        }

        var isRead = (isOld && !HasBoth(scope.New)) || (isNew && !HasBoth(scope.Old));
        return isRead ? ReadOne(scope, isNew) : scope;
    }

    private static PairScope ReadOne(PairScope scope, bool isNew)
    {
        if (IsPlain(isNew ? scope.Old : scope.New))
        {
            Tell(scope, isNew);
        }

        return isNew ? scope with { New = NumberText.AsNumber(scope.New) } : scope with { Old = NumberText.AsNumber(scope.Old) };
    }

    private static void Tell(PairScope scope, bool isUpgrade) =>
        scope.Report(Facet.GeneratorDialect, Edit.Changed, isUpgrade ? Relation.Widened : Relation.Narrowed, new Evidence(
            scope.Pair.OldScope,
            scope.Pair.NewScope,
            OldValue: ShownValue.Of(scope.Old.Types),
            NewValue: ShownValue.Of(scope.New.Types)));

    private static bool IsOneKind(Shape old, Shape @new) => ((old.Types ^ @new.Types) & JsonTypes.Fraction) == 0;

    private static bool IsPlain(Shape shape) => (shape.Types & ~JsonTypes.Null) is JsonTypes.Integer or JsonTypes.Number;

    private static bool HasBoth(Shape shape) => (shape.ValueTypes & JsonTypes.String) != 0 && (shape.ValueTypes & JsonTypes.Number) != 0;
}
