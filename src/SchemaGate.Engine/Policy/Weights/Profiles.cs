using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>What each profile changes, by the name of the rule.</summary>
public static class Profiles
{
    /// <summary>The levels that differ from the catalogue's; none for <see cref="RuleProfile.Default"/>.</summary>
    public static ImmutableSortedDictionary<string, RuleLevels> Of(RuleProfile profile) => profile switch
    {
        RuleProfile.Strict => StrictProfile.Levels,
        RuleProfile.Lenient => LenientProfile.Levels,
        _ => ImmutableSortedDictionary<string, RuleLevels>.Empty,
    };
}
