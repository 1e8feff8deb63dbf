using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Schemas that a discriminator names beside no choice: each holds the schema with the discriminator in its <c>allOf</c>, and a value of that schema is
/// read as one of them (OpenAPI 3.1, section 4.8.25.3). The parent accepts whatever they add, so its own proof says nothing of them.
/// </summary>
internal static class SubtypeComparison
{
    public static void Compare(PairScope scope, string value, Schema old, Schema @new)
    {
        if (IsSubtype(old, scope.Old) && IsSubtype(@new, scope.New))
        {
            scope.DescendPastProof(old, @new, value, step: null);
        }
    }

    /// <summary>A schema may name itself: that is this pair.</summary>
    private static bool IsSubtype(Schema schema, Shape parent) => parent is { Choices.IsEmpty: true, Discriminator: { } discriminator }
        && schema.Flat.Objects.Any(node => node.Written == discriminator.Holder.Written) && schema.Flat.Objects[0].Written != parent.Conjuncts[0].Written;
}
