using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Decides what is comparable at a pair, and compares that.</summary>
internal static class StructureComparison
{
    public static void Compare(PairScope scope)
    {
        if (scope.Old.IsNever != scope.New.IsNever)
        {
            CompareNever(scope);
            return;
        }

        ChoiceComparison.CompareOverlap(scope);
        CompareValues(DialectComparison.Read(scope));
    }

    private static void CompareValues(PairScope scope)
    {
        if (TypeComparison.Compare(scope))
        {
            return;
        }

        if (!ChoiceComparison.Compare(scope))
        {
            return;
        }

        CompareKeywords(scope);
    }

    private static void CompareKeywords(PairScope scope)
    {
        EnumComparison.Compare(scope);
        var shared = scope.Old.Types & scope.New.Types;
        if ((shared & JsonTypes.Number) != 0)
        {
            NumberComparison.Compare(scope);
        }

        if ((shared & (JsonTypes.Number | JsonTypes.String)) != 0)
        {
            TextComparison.CompareFormat(scope);
        }

        if ((shared & JsonTypes.String) != 0)
        {
            TextComparison.Compare(scope);
        }

        if ((shared & JsonTypes.Array) != 0)
        {
            ArrayComparison.Compare(scope);
        }

        if ((shared & JsonTypes.Object) != 0)
        {
            ObjectComparison.Compare(scope);
        }

        LogicComparison.Compare(scope);
    }

    private static void CompareNever(PairScope scope)
    {
        var evidence = new Evidence(scope.Old.NeverSource ?? scope.Pair.OldScope, scope.New.NeverSource ?? scope.Pair.NewScope);
        scope.Constraint(Facet.Schema, scope.New.IsNever ? Edit.Removed : Edit.Added, scope.New.IsNever ? Relation.Narrowed : Relation.Widened, evidence);
    }
}
