using Microsoft.Extensions.FileSystemGlobbing;

namespace SchemaGate.Cli.Inputs;

/// <summary>Which files of a folder are meant.</summary>
internal sealed class NamePattern
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    private NamePattern(params IEnumerable<string> patterns) => _matcher.AddIncludePatterns(patterns);

    /// <summary>Every file that may hold an OpenAPI document by its ending.</summary>
    public static NamePattern AnyDocument { get; } = new("**/*.json", "**/*.yaml", "**/*.yml");

    /// <param name="pattern"><c>*</c> stands for anything in one name, <c>**</c> for any folders.</param>
    public static NamePattern Of(string pattern) => new(pattern);

    /// <summary>The names that are meant. Folders that begin with a dot hold what tools keep for themselves.</summary>
    public IReadOnlyCollection<string> Filter(IEnumerable<string> names) =>
        [.. _matcher.Match(names.Where(name => !IsHidden(name))).Files.Select(file => file.Path)];

    private static bool IsHidden(string name) => name.StartsWith('.') || name.Contains("/.", StringComparison.Ordinal);
}
