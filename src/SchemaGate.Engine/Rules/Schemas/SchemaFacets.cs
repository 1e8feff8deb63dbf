using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Keywords about which the catalogue asks the same question.</summary>
internal static class SchemaFacets
{
    /// <summary>Limits on a number, a length or a count.</summary>
    public static IReadOnlyList<Facet> Bounds { get; } =
    [
        Facet.Minimum,
        Facet.Maximum,
        Facet.MultipleOf,
        Facet.MinLength,
        Facet.MaxLength,
        Facet.MinItems,
        Facet.MaxItems,
        Facet.UniqueItems,
        Facet.MinContains,
        Facet.MaxContains,
        Facet.MinProperties,
        Facet.MaxProperties,
    ];

    /// <summary>What the items of an array must satisfy.</summary>
    public static IReadOnlyList<Facet> ArrayRules { get; } =
        [Facet.Items, Facet.PrefixItem, Facet.Contains, Facet.UnevaluatedItems];

    /// <summary>What the members of an object must satisfy beside their own schemas.</summary>
    public static IReadOnlyList<Facet> ObjectRules { get; } =
        [Facet.PatternProperty, Facet.PropertyNames, Facet.DependentRequired, Facet.DependentSchema, Facet.UnevaluatedProperties];

    /// <summary>What must not hold, or holds only in a case.</summary>
    public static IReadOnlyList<Facet> Conditions { get; } = [Facet.Not, Facet.Conditional];
}
