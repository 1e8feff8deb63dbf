namespace SchemaGate.Engine.Tests.Cases;

/// <summary>
/// A folder of documents that is not part of the repository: contract cases and real specifications.
/// <c>SCHEMAGATE_CORPUS</c> names it; by default it is <c>shared</c> beside the repository.
/// </summary>
internal static class Corpus
{
    public static string Root { get; } = Environment.GetEnvironmentVariable("SCHEMAGATE_CORPUS") ?? Path.Combine(Repository.Root, "..", "shared");

    /// <summary>What a test says when it has nothing to run on.</summary>
    public static string AbsenceOf(string part) =>
        $"No corpus: `{Path.Combine(Root, part)}` is no folder, so nothing of it was tested. Set SCHEMAGATE_CORPUS to the folder that holds `{part}`.";

    /// <summary>The folders in a part of the corpus, by name; empty when the corpus is absent.</summary>
    public static IReadOnlyList<string> FoldersIn(params string[] parts) => Sorted(parts, Directory.GetDirectories);

    /// <summary>The files in a part of the corpus, by name; empty when the corpus is absent.</summary>
    public static IReadOnlyList<string> FilesIn(params string[] parts) => Sorted(parts, Directory.GetFiles);

    private static string[] Sorted(string[] parts, Func<string, string[]> list)
    {
        var folder = Path.Combine([Root, .. parts]);
        return Directory.Exists(folder) ? [.. list(folder).Order(StringComparer.Ordinal)] : [];
    }
}
