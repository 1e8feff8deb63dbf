using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads how paths are rewritten.</summary>
internal static class PathSection
{
    public static (PathRewriting Old, PathRewriting New) Read(Section paths)
    {
        var renames = Renames(paths.Sub("rename"));
        return (Side(paths.Sub("old")) with { Renames = renames }, Side(paths.Sub("new")));
    }

    private static PathRewriting Side(Section side)
    {
        var rewriting = new PathRewriting { StripPrefix = Prefix(side, "strip-prefix"), AddPrefix = Prefix(side, "add-prefix") };
        side.End();
        return rewriting;
    }

    private static string Prefix(Section side, string key)
    {
        var prefix = side.Text(key) ?? string.Empty;
        if (prefix.Length > 0 && (prefix[0] != '/' || prefix.Contains('{', StringComparison.Ordinal)))
        {
            side.Faults.Add(side.Node[key], $"'{side.NameOf(key)}' cannot be '{prefix}'. A prefix begins with / and has no names in braces, for example /api/v1.");
        }

        return prefix.TrimEnd('/');
    }

    private static ImmutableArray<PathRename> Renames(Section section)
    {
        var renames = ImmutableArray.CreateBuilder<PathRename>();
        foreach (var member in section.Node.Members)
        {
            if (Scalars.Text(section.Faults, member.Value, section.NameOf(member.Name)) is { } to && IsSound(section, member, to))
            {
                renames.Add(new PathRename(member.Name, to, InputRule.PlaceOf(member.Value)));
            }
        }

        return renames.ToImmutable();
    }

    private static bool IsSound(Section section, Member member, string to)
    {
        var names = (new PathTemplate(member.Name).Names.Length, new PathTemplate(to).Names.Length);
        var problem = (member.Name, to) switch
        {
            (['/', ..], ['/', ..]) when names.Item1 == names.Item2 => null,
            (['/', ..], ['/', ..]) => $"The first has {names.Item1} in braces, the second {names.Item2}. Write as many.",
            _ => "Both are paths and begin with /.",
        };
        if (problem is not null)
        {
            section.Faults.Add(member, $"'{section.Name}' cannot turn '{member.Name}' into '{to}'. {problem}");
        }

        return problem is null;
    }
}
