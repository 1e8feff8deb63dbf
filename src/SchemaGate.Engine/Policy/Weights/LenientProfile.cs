using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>
/// Does not fail on what is argued about: values that a client may learn to bear, looser bounds that only a client notices that checks what
/// it receives, and promises about the future. What most clients never notice is information.
/// </summary>
internal static class LenientProfile
{
    private static readonly RuleLevels Info = RuleLevels.Of(RuleLevel.Info);
    private static readonly RuleLevels Warning = RuleLevels.Of(RuleLevel.Warning);
    private static readonly RuleLevels WarningWhenReceived = new(Received: RuleLevel.Warning);

    public static ImmutableSortedDictionary<string, RuleLevels> Levels { get; } = new Dictionary<string, RuleLevels>
    {
        ["deprecated-operation-removed"] = Info,
        ["deprecated-property-removed"] = Info,
        ["optional-parameter-removed"] = Info,
        ["parameter-scope-changed"] = Info,
        ["optional-header-removed"] = Info,
        ["link-removed"] = Info,
        ["link-changed"] = Info,
        ["property-removed"] = Info,
        ["enum-value-added"] = Info,
        ["discriminator-added"] = Info,
        ["discriminator-removed"] = Info,
        ["default-changed"] = Info,
        ["property-became-read-only"] = Info,
        ["property-became-write-only"] = Info,
        ["generator-dialect-changed"] = Info,
        ["server-removed"] = Warning,
        ["enum-dropped"] = WarningWhenReceived,
        ["extensible-enum-value-removed"] = new(Sent: RuleLevel.Warning),
        ["branch-added"] = WarningWhenReceived,
        ["discriminator-value-added"] = WarningWhenReceived,
        ["bound-loosened"] = WarningWhenReceived,
        ["pattern-loosened"] = WarningWhenReceived,
        ["format-widened"] = WarningWhenReceived,
        ["array-rule-loosened"] = WarningWhenReceived,
        ["object-rule-loosened"] = WarningWhenReceived,
        ["additional-properties-widened"] = WarningWhenReceived,
        ["property-added-to-closed-object"] = WarningWhenReceived,
        ["sunset-removed"] = Warning,
        ["sunset-moved-earlier"] = Warning,
        ["stability-lowered"] = Warning,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
