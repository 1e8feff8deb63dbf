using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Branches of two choices that stand in the same place, paired by what they are and never by their index.</summary>
internal static class BranchComparison
{
    public static void Compare(PairScope scope, Choice old, Choice @new)
    {
        var pairing = BranchPairing.Of(scope, old, @new);
        foreach (var (before, after) in pairing.Pairs)
        {
            ComparePair(scope, before, after);
        }

        foreach (var gone in pairing.Removed)
        {
            Report(scope, gone, Edit.Removed, new Evidence(gone.Source, @new.Source, BranchName.Of(gone, scope.Old.Discriminator)));
        }

        foreach (var came in pairing.Added)
        {
            Report(scope, came, Edit.Added, new Evidence(old.Source, came.Source, BranchName.Of(came, scope.New.Discriminator)));
        }
    }

    /// <summary>Where the choices as a whole accept the same, only branches that do so, too, have anything to tell, and those that values are read as.</summary>
    private static void ComparePair(PairScope scope, Branch old, Branch @new)
    {
        var name = BranchName.Of(old, scope.Old.Discriminator);
        if (IsReadAs(scope, old, @new))
        {
            scope.DescendPastProof(old.Schema, @new.Schema, name, step: null);
        }
        else if (!scope.Pair.IsProvedEqual || scope.RelationOf(old.Schema, @new.Schema) is null)
        {
            scope.Descend(old.Schema, @new.Schema, name, step: null);
        }
    }

    /// <summary>The discriminator, or the reader, picks a branch by its name: that another one would accept the value as well does not help.</summary>
    private static bool IsReadAs(PairScope scope, Branch old, Branch @new) => (old.Name is not null && old.Name == @new.Name)
        || (BranchName.Discriminated(old, scope.Old.Discriminator) is { } value && value == BranchName.Discriminated(@new, scope.New.Discriminator));

    private static void Report(PairScope scope, Branch branch, Edit edit, Evidence evidence)
    {
        var isNull = branch.Schema.Shape.Types == JsonTypes.Null;
        scope.Constraint(isNull ? Facet.Nullable : Facet.Branch, edit, edit == Edit.Added ? Relation.Widened : Relation.Narrowed, evidence);
    }
}
