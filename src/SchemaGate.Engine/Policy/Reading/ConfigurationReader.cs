using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>schemagate.yml</c>. All that is wrong is told at once.</summary>
public static class ConfigurationReader
{
    /// <param name="input">The file.</param>
    /// <param name="folder">The file's folder from the current one, from which its relative paths start; empty when they are the same.</param>
    public static ConfigurationReading Read(DocumentInput input, string folder)
    {
        var faults = new Faults();
        if (IsBlank(input.Content.Span))
        {
            return new ConfigurationReading(GateConfiguration.Default, []);
        }

        try
        {
            var root = DocumentReader.ReadData(input, new ReadLimits()).Root;
            var configuration = Read(new Section(root, string.Empty, faults), new FileNames(folder));
            return new ConfigurationReading(configuration, faults.Problems);
        }
        catch (InputException fault)
        {
            return new ConfigurationReading(GateConfiguration.Default, [fault.Problem]);
        }
    }

    /// <summary>A file that holds comments only, as a sample in which every line is still commented out, decides nothing.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> content)
    {
        foreach (var line in content.Split((byte)'\n'))
        {
            var text = content[line].Trim(" \t\r"u8);
            if (!text.IsEmpty && text[0] != (byte)'#')
            {
                return false;
            }
        }

        return true;
    }

    private static GateConfiguration Read(Section root, FileNames files)
    {
        var policy = Policy(root);
        var configuration = new GateConfiguration
        {
            Policy = policy,
            Suppressions = root.Text("suppressions") is { } file ? files.FromHere(file) : null,
            Services = new ServiceSection(root.Faults, files).Read(root.Items("services")),
        };
        root.End();
        return configuration;
    }

    private static GatePolicy Policy(Section root)
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
