using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Cli.Commands;

/// <summary>What a team decided: in the configuration, and on the command line, which wins.</summary>
internal sealed class PolicyOptions
{
    private readonly ConfigurationOptions _configuration = new();
    private readonly Option<FailOn> _failOn = new Choice<FailOn>("--fail-on", [.. Words.FailOns]).ToOption();
    private readonly Option<RuleProfile> _profile = new Choice<RuleProfile>("--profile", [.. Words.Profiles]).ToOption();
    private readonly Option<RuleLevelChoice[]> _severities = SeverityOption.Create();
    private readonly Option<string[]> _matchPath = FilterOption.Create("--match-path", FilterSubject.Paths, "Compare only these paths. * is a part of a segment, ** any number of segments. Repeatable.", "GLOB");
    private readonly Option<string[]> _excludePath = FilterOption.Create("--exclude-path", FilterSubject.Paths, "Leave these paths out. Repeatable.", "GLOB");
    private readonly Option<string[]> _tag = FilterOption.Create("--tag", FilterSubject.Tags, "Compare only operations with one of these tags. Repeatable.", "TAG");
    private readonly Option<string[]> _excludeTag = FilterOption.Create("--exclude-tag", FilterSubject.Tags, "Leave operations with one of these tags out. Repeatable.", "TAG");

    public PolicyOptions()
    {
        _failOn.Description = "The lightest finding that makes the exit code 1. Default: breaking.";
        _profile.Description = "The levels to start from. Default: default.";
    }

    public void AddTo(Command command)
    {
        command.Add(_failOn);
        _configuration.AddTo(command);
        Option[] options = [_profile, _severities, _matchPath, _excludePath, _tag, _excludeTag];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>True when the command line says that nothing fails.</summary>
    public bool NeverFails(CommandResult result) => result.GetResult(_failOn) is not null && result.GetValue(_failOn) == FailOn.Never;

    /// <summary>The configuration in force, or what is wrong with its file.</summary>
    public ConfigurationReading Read(ParseResult parsed)
    {
        var reading = _configuration.Read(parsed);
        return reading with { Configuration = reading.Configuration with { Policy = Override(reading.Configuration.Policy, parsed) } };
    }

    private GatePolicy Override(GatePolicy policy, ParseResult parsed) => policy with
    {
        FailOn = parsed.GetResult(_failOn) is null ? policy.FailOn : parsed.GetValue(_failOn),
        Profile = parsed.GetResult(_profile) is null ? policy.Profile : parsed.GetValue(_profile),
        Rules = policy.Rules.SetItems((parsed.GetValue(_severities) ?? []).Select(choice => KeyValuePair.Create(choice.Rule, RuleLevels.Of(choice.Level)))),
        Filters =
        [
            .. Filters(policy, parsed, _matchPath, FilterSubject.Paths, excludes: false),
            .. Filters(policy, parsed, _excludePath, FilterSubject.Paths, excludes: true),
            .. Filters(policy, parsed, _tag, FilterSubject.Tags, excludes: false),
            .. Filters(policy, parsed, _excludeTag, FilterSubject.Tags, excludes: true),
            .. policy.Filters.Where(filter => filter.Subject is FilterSubject.Operations or FilterSubject.Extensions),
        ],
    };

    /// <summary>An option takes the place of the same key of the file.</summary>
    private static IEnumerable<OperationFilter> Filters(GatePolicy policy, ParseResult parsed, Option<string[]> option, FilterSubject subject, bool excludes) =>
        parsed.GetResult(option) is null
            ? policy.Filters.Where(filter => filter.Subject == subject && filter.Excludes == excludes)
            : parsed.GetRequiredValue(option).Select(pattern => new OperationFilter(subject, excludes, pattern));
}
