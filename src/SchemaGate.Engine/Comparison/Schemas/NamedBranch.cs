using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// A branch that a discriminator picks: its values carry one of its names (OpenAPI 3.1, section 4.8.25). To list just those names in the branch, or to
/// stop doing so, changes no value that travels.
/// </summary>
internal static class NamedBranch
{
    /// <summary>True where a discriminator picks what lies below.</summary>
    public static bool IsBelow(SchemaPair choice) => DiscriminatorOf(choice.Old) is not null && DiscriminatorOf(choice.New) is not null;

    /// <summary>True when all that changed in a member of a branch is that it lists, or no longer lists, what the discriminator of the choice says.</summary>
    public static bool Says(SchemaPair choice, SchemaPair branch, PairEdge member) =>
        IsListed(member) && member is { Step.Name: var name, Target: var target }
        && (Lists(NamesOf(choice.Old, branch.Old, name), target.Old, target.New) || Lists(NamesOf(choice.New, branch.New, name), target.New, target.Old));

    /// <summary>True when all that changed in a member of a branch are the names of the discriminator, which tells that itself of a branch that is still there.</summary>
    public static bool Repeats(SchemaPair choice, SchemaPair branch, PairEdge member) =>
        IsListed(member) && member is { Step.Name: var name, Target: var target }
        && IsStillThere(branch)
        && ListsOnly(NamesOf(choice.Old, branch.Old, name), target.Old) && ListsOnly(NamesOf(choice.New, branch.New, name), target.New);

    private static bool IsListed(PairEdge member) =>
        member is { Step.Kind: PathStepKind.Property, Target.Changes.Count: > 0 } && member.Target.Changes.All(change => change.Facet == Facet.Enum);

    private static bool IsStillThere(SchemaPair branch) =>
        branch.Old.Conjuncts is [var before] && branch.New.Conjuncts is [var after] && before.Pointer == after.Pointer;

    private static bool ListsOnly(List<JsonString> names, Schema listing) =>
        names.Count > 0 && listing.Shape.Values is { } values && values.Value.Count == names.Count && names.TrueForAll(values.Value.Contains);

    private static bool Lists(List<JsonString> names, Schema open, Schema listing) =>
        names.Count > 0 && open.Shape.Values is null && listing.Shape.Values is { } values && names.TrueForAll(values.Value.Contains);

    private static List<JsonString> NamesOf(Schema choice, Schema branch, string member) => DiscriminatorOf(choice) is { } discriminator && discriminator.PropertyName == member
        ? [.. discriminator.Mapping.Where(entry => ReferenceEquals(entry.Value.Schema, branch)).Select(entry => new JsonString(entry.Key))]
        : [];

    private static Discriminator? DiscriminatorOf(Schema choice) => NullableWrap.Unwrap(choice.Shape).Discriminator;
}
