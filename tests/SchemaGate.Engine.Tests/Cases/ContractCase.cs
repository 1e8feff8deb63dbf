using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Cases;

/// <summary>A folder with a reasoned verdict: one of <c>testdata/contract</c>, or one of the corpus outside the repository.</summary>
internal sealed record ContractCase(string Name, string Folder)
{
    public static IReadOnlyList<ContractCase> Own { get; } = [.. From(Directory.GetDirectories(Repository.PathOf("testdata", "contract")))];

    public static IReadOnlyList<ContractCase> Shared { get; } = [.. From(Corpus.FoldersIn("cases", "contract"))];

    public static IReadOnlyList<ContractCase> All { get; } = [.. Own, .. Shared];

    public JsonNode Expected => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")))!;

    private static IEnumerable<ContractCase> From(IEnumerable<string> folders) =>
        folders.Order(StringComparer.Ordinal).Select(folder => new ContractCase(Path.GetFileName(folder), folder));
}
