using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules;
using SchemaGate.Engine.Rules.Input;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>Accepts what breaks where the version of the API says that it may: such findings stand in the report and do not count.</summary>
internal static class VersionAllowance
{
    /// <summary>Moves breaking findings to the accepted ones when the major version rose; says so when there is no such version.</summary>
    public static (IReadOnlyList<Finding> Reported, IReadOnlyList<SuppressedFinding> Accepted) Apply(IReadOnlyList<Finding> findings, Contract? old, Contract? @new, PolicyLevels levels)
    {
        if (old is null || @new is null || !findings.Any(IsBreaking))
        {
            return (findings, []);
        }

        var (before, after) = (old.Version.Text, @new.Version.Text);
        return MajorVersion.IsRaised(before, after) switch
        {
            null => ([.. findings, .. NotSemantic(before, after, old, @new, levels)], []),
            false => (findings, []),
            true => ([.. findings.Where(finding => !IsBreaking(finding))], [.. findings.Where(IsBreaking).Select(finding => Accept(finding, before, after, @new))]),
        };
    }

    private static bool IsBreaking(Finding finding) => finding.Severity == Severity.Breaking;

    private static SuppressedFinding Accept(Finding finding, string before, string after, Contract @new) => new(
        finding,
        Places.Of(@new.Version, @new.Root)!,
        $"info.version rises from {before} to {after}, and `version.allow-breaking-on-major` is set.");

    /// <summary>None when its level is off.</summary>
    private static IEnumerable<Finding> NotSemantic(string before, string after, Contract old, Contract @new, PolicyLevels levels) =>
        levels.SeverityOf(PolicyRules.VersionNotSemantic) is { } severity ? [NotSemantic(before, after, old, @new, severity)] : [];

    private static Finding NotSemantic(string before, string after, Contract old, Contract @new, Severity severity) => new()
    {
        Rule = PolicyRules.VersionNotSemantic.Id,
        Name = PolicyRules.VersionNotSemantic.Name,
        Severity = severity,
        Message = $"`version.allow-breaking-on-major` does nothing here: info.version was '{before}' and is '{after}', and both must be semantic versions such as 2.0.0.",
        Operations = [],
        Old = Places.Of(old.Version, old.Root),
        New = Places.Of(@new.Version, @new.Root),
        Identity = $"{PolicyRules.VersionNotSemantic.Id} document",
    };
}
