using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What a branch is called: by content, so that renaming a component or reordering branches changes nothing.</summary>
internal static class BranchName
{
    private const int ShownMembers = 3;

    public static string Of(Branch branch, Discriminator? discriminator) =>
        Discriminated(branch, discriminator) ?? branch.Title ?? Signature(branch.Schema.Shape);

    /// <summary>The discriminator's value for a branch; null when it has none.</summary>
    public static string? Discriminated(Branch branch, Discriminator? discriminator) =>
        discriminator?.Mapping.FirstOrDefault(entry => ReferenceEquals(entry.Value.Schema, branch.Schema)).Key;

    private static string Signature(Shape shape)
    {
        var types = ShownValue.Of(shape.Types);
        if (shape.Values is { } values)
        {
            return ShownValue.Of(values.Value.Values);
        }

        return shape.Properties.IsEmpty ? types : $"object with {string.Join(", ", shape.Properties.Keys.Take(ShownMembers))}";
    }
}
