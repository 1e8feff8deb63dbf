using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Tests.Rules;

/// <summary>The list of what each release brought, read from the page beside the rules.</summary>
internal static partial class RuleReleases
{
    /// <summary>Every row in the order of the page, newest release first.</summary>
    public static IReadOnlyList<(string Release, string Id, string Name, string Sent, string Received)> Read() =>
    [
        .. from release in Release().Split(File.ReadAllText(Repository.PathOf("src", "SchemaGate.Engine", "Rules", "releases.md"))).Skip(1)
           from row in Row().Matches(release)
           select (release.Split('\n')[0], row.Groups["id"].Value, row.Groups["name"].Value, row.Groups["sent"].Value, row.Groups["received"].Value),
    ];

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Release();

    [GeneratedRegex(@"^\| (?<id>SG\d{4}) \| (?<name>[a-z0-9-]+) \| (?<sent>\w+) \| (?<received>\w+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
