using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>
/// Warnings about what may break a call that keeps to the old contract are breaking. What changes no call, but code that was generated from
/// the document or the notice that clients get, is a warning.
/// </summary>
internal static class StrictProfile
{
    private static readonly RuleLevels Breaking = RuleLevels.Of(RuleLevel.Breaking);
    private static readonly RuleLevels Warning = RuleLevels.Of(RuleLevel.Warning);

    public static ImmutableSortedDictionary<string, RuleLevels> Levels { get; } = new Dictionary<string, RuleLevels>
    {
        ["deprecated-operation-removed"] = Breaking,
        ["long-running-changed"] = Breaking,
        ["required-parameter-removed"] = Breaking,
        ["optional-parameter-removed"] = Breaking,
        ["required-header-removed"] = Breaking,
        ["optional-header-removed"] = Breaking,
        ["link-removed"] = Breaking,
        ["link-changed"] = Breaking,
        ["enum-value-added"] = new(Received: RuleLevel.Breaking),
        ["property-removed"] = Breaking,
        ["required-property-removed"] = Breaking,
        ["property-removed-from-closed-object"] = Breaking,
        ["deprecated-property-removed"] = new(RuleLevel.Warning, RuleLevel.Breaking),
        ["branches-overlap"] = Breaking,
        ["discriminator-added"] = new(Sent: RuleLevel.Breaking),
        ["discriminator-removed"] = new(Received: RuleLevel.Breaking),
        ["default-changed"] = new(Sent: RuleLevel.Breaking),
        ["property-became-read-only"] = new(Sent: RuleLevel.Breaking),
        ["property-became-write-only"] = new(Received: RuleLevel.Breaking),
        ["unclassified-change"] = Breaking,
        ["sunset-already-passed"] = Breaking,
        ["deprecated-parameter-removed"] = Warning,
        ["deprecated-without-sunset"] = Warning,
        ["operation-id-changed"] = Warning,
        ["tag-changed"] = Warning,
        ["component-removed"] = Warning,
        ["version-lowered"] = Warning,
        ["version-not-raised"] = Warning,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
