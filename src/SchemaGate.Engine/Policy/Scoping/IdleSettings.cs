using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>Names the settings that had nothing to do: most likely slips.</summary>
internal static class IdleSettings
{
    public static IEnumerable<string> Of(IEnumerable<OperationFilter> filters) => filters.Select(filter => Name(filter.ToString(), filter.Place));

    /// <summary>The rewritings that concern no path.</summary>
    public static IEnumerable<string> Of(GatePolicy policy, Contract? old, Contract? @new) =>
        Of(policy.OldPaths, "old", old).Concat(Of(policy.NewPaths, "new", @new));

    private static IEnumerable<string> Of(PathRewriting rewriting, string side, Contract? contract)
    {
        if (rewriting.IsNone || contract is null)
        {
            yield break;
        }

        var paths = PathsOf(contract.Root[Keyword.Paths]).Concat(PathsOf(contract.Root[Keyword.XMsPaths])).ToList();
        if (rewriting.StripPrefix.Length > 0 && !paths.Exists(path => rewriting.Strips(path.Text)))
        {
            yield return $"paths.{side}.strip-prefix: {rewriting.StripPrefix}";
        }

        foreach (var rename in rewriting.Renames.Where(rename => !paths.Exists(rename.Concerns)))
        {
            yield return Name($"paths.rename: {rename.From}", rename.Place);
        }
    }

    private static string Name(string setting, Place? place) => place is null ? setting : $"{setting} ({place.File}:{place.Line}:{place.Column})";

    private static List<PathTemplate> PathsOf(Node map)
    {
        var paths = new List<PathTemplate>();
        foreach (var member in map.Members)
        {
            paths.Add(new PathTemplate(member.Name));
        }

        return paths;
    }
}
