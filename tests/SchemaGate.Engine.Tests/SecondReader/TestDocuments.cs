using SchemaGate.Engine.Tests.Cases;

namespace SchemaGate.Engine.Tests.SecondReader;

/// <summary>Every OpenAPI document that the tests know: the repository's own, but those that are broken on purpose, and the corpus where it is present.</summary>
internal static class TestDocuments
{
    private static readonly string[] Formats = [".json", ".yaml", ".yml"];

    // What a case expects, the configuration that it runs with, and the tools of a consumer.
    private static readonly string[] Others = ["expected", "schemagate", "dotnet-tools"];

    private static readonly HashSet<string> Broken =
        [.. ContractCase.Own.Where(found => (string?)found.Expected["verdict"] == "error").Select(found => found.Folder)];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Under(Repository.PathOf("testdata")).Where(file => !Broken.Contains(Path.GetDirectoryName(file)!)),
        .. Under(Path.Combine(Corpus.Root, "cases")),
        .. Under(Path.Combine(Corpus.Root, "specs")),
    ];

    private static IEnumerable<string> Under(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Formats.Contains(Path.GetExtension(file)) && !Others.Contains(Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal)
        : [];
}
