using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads what weighs how much, and what is compared.</summary>
internal static class PolicySection
{
    public static GatePolicy Read(Section root)
    {
        var profile = root.Choice("profile", Words.Profiles) ?? RuleProfile.Default;
        var failOn = root.Choice("fail-on", Words.FailOns) ?? FailOn.Breaking;
        var rules = RuleSection.Read(root.Sub("rules"));
        var (filters, old, @new) = Scope(root);
        return new GatePolicy
        {
            Profile = profile,
            FailOn = failOn,
            Rules = rules,
            Filters = filters,
            OldPaths = old,
            NewPaths = @new,
            IgnoreServers = root.Choice("servers", Words.Servers) ?? false,
            Deprecation = LifecycleSections.Deprecation(root.Sub("deprecation")),
            FreeLevels = LifecycleSections.FreeLevels(root.Sub("stability")) ?? GatePolicy.Default.FreeLevels,
            AllowBreakingOnMajor = Version(root.Sub("version")),
            Enums = Enums(root.Sub("enums")),
        };
    }

    private static (ImmutableArray<OperationFilter> Filters, PathRewriting Old, PathRewriting New) Scope(Section root)
    {
        var (paths, tags, operations, extensions) = (root.Sub("paths"), root.Sub("tags"), root.Sub("operations"), root.Sub("extensions"));
        ImmutableArray<OperationFilter> filters =
        [
            .. FilterSections.Patterns(paths, FilterSubject.Paths),
            .. FilterSections.Patterns(tags, FilterSubject.Tags),
            .. FilterSections.Patterns(operations, FilterSubject.Operations),
            .. FilterSections.Extensions(extensions),
        ];
        var (old, @new) = PathSection.Read(paths);
        Section[] sections = [paths, tags, operations, extensions];
        Array.ForEach(sections, section => section.End());
        return (filters, old, @new);
    }

    private static bool Version(Section section)
    {
        var allows = section.Flag("allow-breaking-on-major") ?? false;
        section.End();
        return allows;
    }

    private static EnumPolicy Enums(Section section)
    {
        var policy = new EnumPolicy
        {
            ResponseValueAdded = section.Choice("response-value-added", Words.Levels),
            ResponsesAreOpen = section.Flag("responses-are-open") ?? false,
        };
        section.End();
        return policy;
    }
}
