namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>One way to reach a pair from an operation; there are very many, so that each is small.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Edge">The step from the visit before; null where the operation uses the pair.</param>
/// <param name="Above">The number of the visit before; <see cref="None"/> where the operation uses the pair.</param>
/// <param name="Proved">What containment proved on the way: narrowing, widening or both have no effect here.</param>
/// <param name="IsHarmless">True when values here do not travel.</param>
/// <param name="IsDefaultUnused">True when the default changed and nobody leaves the value out.</param>
/// <param name="IsNamed">True when a discriminator above picks the pair.</param>
internal readonly record struct PairVisit(SchemaPair Pair, PairEdge? Edge, int Above, Told Proved, bool IsHarmless, bool IsDefaultUnused, bool IsNamed = false)
{
    public const int None = -1;

    // What is proved has two bits; being named, an unused default and being harmless have one each.
    private const int KeyBits = 5;

    /// <summary>What tells two ways to reach a pair apart.</summary>
    public int Key => (Pair.Id << KeyBits) | ((int)Proved << 3) | (IsNamed ? 4 : 0) | (IsDefaultUnused ? 2 : 0) | (IsHarmless ? 1 : 0);

    /// <summary>How many ways there are to reach so many pairs.</summary>
    public static int Keys(int pairs) => pairs << KeyBits;
}
