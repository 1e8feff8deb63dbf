using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Likeness;

/// <summary>Compares what two shapes say without the schemas below them.</summary>
internal static class ShallowLikeness
{
    public static bool AreAlike(Shape one, Shape two) =>
        one.IsNever == two.IsNever && one.Types == two.Types && one.IsExtensible == two.IsExtensible && Equals(one.Values?.Value, two.Values?.Value) &&
        AreScalarsAlike(one, two) && AreArraysAlike(one, two) && AreObjectsAlike(one, two) && AreChoicesAlike(one, two);

    public static IEnumerable<PatternProperty> InOrder(IEnumerable<PatternProperty> entries) => entries.OrderBy(entry => entry.Pattern, StringComparer.Ordinal);

    public static IEnumerable<Dependency> InOrder(IEnumerable<Dependency> dependencies) => dependencies.OrderBy(dependency => dependency.Name, StringComparer.Ordinal);

    private static bool AreScalarsAlike(Shape one, Shape two) =>
        one.Minimum?.Value == two.Minimum?.Value && one.Maximum?.Value == two.Maximum?.Value && Equals(one.MultipleOf?.Value, two.MultipleOf?.Value) &&
        Least(one.MinLength) == Least(two.MinLength) && one.MaxLength?.Value == two.MaxLength?.Value &&
        AreSame(one.Patterns.Select(pattern => pattern.Value), two.Patterns.Select(pattern => pattern.Value)) &&
        AreSame(one.Formats.Select(format => format.Value), two.Formats.Select(format => format.Value));

    private static bool AreArraysAlike(Shape one, Shape two) =>
        Least(one.MinItems) == Least(two.MinItems) && one.MaxItems?.Value == two.MaxItems?.Value && one.UniqueItems is null == two.UniqueItems is null &&
        one.PrefixItems.Length == two.PrefixItems.Length &&
        one.Contains.Select(rule => (rule.Minimum, rule.Maximum)).SequenceEqual(two.Contains.Select(rule => (rule.Minimum, rule.Maximum)));

    private static bool AreObjectsAlike(Shape one, Shape two) =>
        Least(one.MinProperties) == Least(two.MinProperties) && one.MaxProperties?.Value == two.MaxProperties?.Value &&
        one.Required.Keys.SequenceEqual(two.Required.Keys) &&
        one.Properties.Values.Select(Name).SequenceEqual(two.Properties.Values.Select(Name)) &&
        InOrder(one.PatternProperties).Select(entry => entry.Pattern).SequenceEqual(InOrder(two.PatternProperties).Select(entry => entry.Pattern)) &&
        InOrder(one.Dependencies).Select(Name).SequenceEqual(InOrder(two.Dependencies).Select(Name));

    private static bool AreChoicesAlike(Shape one, Shape two) =>
        one.Choices.Select(choice => (choice.Kind, choice.Branches.Length)).SequenceEqual(two.Choices.Select(choice => (choice.Kind, choice.Branches.Length))) &&
        one.Not.Length == two.Not.Length && one.Conditionals.Length == two.Conditionals.Length && one.Opaque.Length == two.Opaque.Length;

    private static (string Name, bool IsReadOnly, bool IsWriteOnly) Name(Property property) => (property.Name, property.IsReadOnly, property.IsWriteOnly);

    private static (string Name, string Required) Name(Dependency dependency) =>
        (dependency.Name, string.Join('\n', dependency.Required.Distinct().Order(StringComparer.Ordinal)));

    private static long Least(Sourced<long>? bound) => bound?.Value ?? 0;

    private static bool AreSame(IEnumerable<string> one, IEnumerable<string> two) => one.ToHashSet(StringComparer.Ordinal).SetEquals(two);
}
