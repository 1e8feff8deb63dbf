using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>The member that tells branches apart, and what its values stand for. Validators ignore it; generated clients dispatch on it.</summary>
internal static class DiscriminatorComparison
{
    public static void Compare(PairScope scope)
    {
        switch (scope.Old.Discriminator, scope.New.Discriminator)
        {
            case (null, null):
                break;
            case (null, { } came):
                scope.Report(Facet.Discriminator, Edit.Added, Relation.Annotation, new Evidence(default, came.Source, came.PropertyName));
                break;
            case ({ } gone, null):
                scope.Report(Facet.Discriminator, Edit.Removed, Relation.Annotation, new Evidence(gone.Source, default, gone.PropertyName));
                break;
            case ({ } old, { } @new):
                CompareBoth(scope, old, @new);
                break;
        }
    }

    private static void CompareBoth(PairScope scope, Discriminator old, Discriminator @new)
    {
        if (old.PropertyName != @new.PropertyName)
        {
            scope.Report(Facet.DiscriminatorProperty, Edit.Changed, Relation.Annotation, new Evidence(old.Source, @new.Source, old.PropertyName, old.PropertyName, @new.PropertyName));
            return;
        }

        CompareDefault(scope, old, @new);
        foreach (var (value, before) in old.Mapping)
        {
            if (!@new.Mapping.TryGetValue(value, out var after))
            {
                ReportUnlessBranch(scope, Edit.Removed, scope.New, before, new Evidence(before.Source, @new.Source, value));
            }
            else if (IsRetargeted(scope, old, before, after))
            {
                scope.Report(Facet.DiscriminatorMapping, Edit.Changed, Relation.Annotation, new Evidence(before.Source, after.Source, value));
            }
            else
            {
                SubtypeComparison.Compare(scope, value, before.Schema, after.Schema);
            }
        }

        foreach (var (value, after) in @new.Mapping)
        {
            if (!old.Mapping.ContainsKey(value))
            {
                ReportUnlessBranch(scope, Edit.Added, scope.Old, after, new Evidence(old.Source, after.Source, value));
            }
        }
    }

    /// <summary>What any other value stands for, and an object without the member.</summary>
    private static void CompareDefault(PairScope scope, Discriminator old, Discriminator @new)
    {
        var (before, after) = (old.Default, @new.Default);
        if (before?.Name != after?.Name && !IsRenamed(scope, before?.Schema, after?.Schema))
        {
            var edit = before is null ? Edit.Added : after is null ? Edit.Removed : Edit.Changed;
            scope.Report(Facet.DiscriminatorMapping, edit, Relation.Annotation, new Evidence(before?.Source ?? old.Source, after?.Source ?? @new.Source, "any other value"));
        }
    }

    private static bool IsRenamed(PairScope scope, Schema? old, Schema? @new) => old is not null && @new is not null && IsSameTarget(scope, old, @new);

    /// <summary>A value that came or went with its branch is the branch's news.</summary>
    private static void ReportUnlessBranch(PairScope scope, Edit edit, Shape other, MappedSchema mapped, Evidence evidence)
    {
        var isBranchNews = other.Choices.Length > 0 && !other.Choices.Any(choice => choice.Branches.Any(branch => IsSameTarget(scope, branch.Schema, mapped.Schema)));
        if (!isBranchNews)
        {
            scope.Report(Facet.DiscriminatorMapping, edit, Relation.Annotation, evidence);
        }
    }

    /// <summary>Where the new target already stood for another value, its name is no new name of the old target, however alike the two are.</summary>
    private static bool IsRetargeted(PairScope scope, Discriminator old, MappedSchema before, MappedSchema after) =>
        !IsSameTarget(scope, before.Schema, after.Schema) &&
        (scope.RelationOf(before.Schema, after.Schema) is not null || old.Mapping.Values.Any(other => IsNamesake(other.Schema, after.Schema)));

    private static bool IsSameTarget(PairScope scope, Schema one, Schema other) =>
        IsNamesake(one, other) || scope.Comparison.IsSame(one, other);

    private static bool IsNamesake(Schema one, Schema other) => NameOf(one) is { } name && name == NameOf(other);

    private static string? NameOf(Schema schema) => schema.Conjuncts.Length == 1 ? schema.Conjuncts[0].Pointer : null;
}
