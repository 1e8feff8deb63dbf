using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary><c>oneOf</c> and <c>anyOf</c>.</summary>
internal static class ChoiceComparison
{
    /// <summary>False when one side is a choice through and through and the other is not: their keywords are not comparable.</summary>
    public static bool Compare(PairScope scope)
    {
        var (old, @new) = (scope.Old.Choices, scope.New.Choices);
        DiscriminatorComparison.Compare(scope);
        if (old.Length == @new.Length)
        {
            for (var index = 0; index < old.Length; index++)
            {
                BranchComparison.Compare(scope, old[index], @new[index]);
            }

            return true;
        }

        var evidence = new Evidence(First(scope.Old), First(scope.New), OldValue: Kinds(scope.Old), NewValue: Kinds(scope.New));
        var edit = old.IsEmpty ? Edit.Added : @new.IsEmpty ? Edit.Removed : Edit.Changed;
        scope.Constraint(Facet.Union, edit, scope.Pair.Relation, evidence);
        return SaysMore(scope.Old) && SaysMore(scope.New);
    }

    /// <summary>
    /// Values that several branches of a <c>oneOf</c> accept, whatever else changed. Where a discriminator names the branch, readers
    /// do not try the others.
    /// </summary>
    public static void CompareOverlap(PairScope scope)
    {
        var reader = scope.Pair.Flow == Contracts.Flow.Sent ? scope.New : scope.Old;
        if (reader.Discriminator is null && scope.Comparison.OverlapOf(scope.Pair) is { } overlap)
        {
            scope.Report(Facet.BranchOverlap, Edit.Changed, Relation.Annotation, new Evidence(First(scope.Old), First(scope.New), NewValue: overlap.ToString()));
        }
    }

    private static Documents.Node First(Shape shape) => shape.Choices.IsEmpty ? default : shape.Choices[0].Source;

    private static string? Kinds(Shape shape) => shape.Choices.IsEmpty
        ? null
        : string.Join(" and ", shape.Choices.Select(choice => $"{(choice.Kind == ChoiceKind.OneOf ? "oneOf" : "anyOf")} of {choice.Branches.Length}"));

    /// <summary>True when the shape constrains values beside its choices.</summary>
    private static bool SaysMore(Shape shape) => shape.Choices.IsEmpty || !shape.Properties.IsEmpty || shape.Values is not null || shape.Items is not null;
}
