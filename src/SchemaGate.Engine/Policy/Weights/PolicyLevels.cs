using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>The levels of a policy: the team's own, then what its other settings say, then the profile.</summary>
internal sealed class PolicyLevels(GatePolicy policy)
{
    private readonly Dictionary<string, RuleLevels> _settings = SettingsOf(policy);

    /// <summary>What the policy says of a rule; null in a direction where it leaves the catalogue's level.</summary>
    public RuleLevels Of(RuleDescriptor rule)
    {
        var profile = Profiles.Of(policy.Profile).GetValueOrDefault(rule.Name);
        var settings = _settings.GetValueOrDefault(rule.Name, new RuleLevels()).Over(profile);
        return policy.Rules.GetValueOrDefault(rule.Id, new RuleLevels()).Over(settings);
    }

    /// <summary>The level of a rule about the policy itself, which knows no direction; null when it is off.</summary>
    public Severity? SeverityOf(RuleDescriptor rule) => Of(rule).Sent switch
    {
        null => rule.Sent,
        RuleLevel.Off => null,
        var level => (Severity)(level - RuleLevel.Info),
    };

    private static Dictionary<string, RuleLevels> SettingsOf(GatePolicy policy)
    {
        var settings = new Dictionary<string, RuleLevels>(StringComparer.Ordinal);
        if (policy.IgnoreServers)
        {
            settings["server-removed"] = settings["server-added"] = RuleLevels.Of(RuleLevel.Off);
        }

        if (policy.Deprecation.RequireSunset)
        {
            settings["deprecated-without-sunset"] = settings["deprecated-operation-removed"] = settings["deprecated-property-removed"] = RuleLevels.Of(RuleLevel.Breaking);
        }

        AddEnums(settings, policy.Enums);
        return settings;
    }

    private static void AddEnums(Dictionary<string, RuleLevels> settings, EnumPolicy enums)
    {
        if (enums.ResponsesAreOpen)
        {
            settings["enum-value-added"] = settings["enum-dropped"] = new RuleLevels(Received: RuleLevel.Info);
        }

        if (enums.ResponseValueAdded is { } level)
        {
            settings["enum-value-added"] = new RuleLevels(Received: level);
        }
    }
}
