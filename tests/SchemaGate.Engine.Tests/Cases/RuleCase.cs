using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Cases;

/// <summary>A folder <c>testdata/rules/RULE/CASE</c>; its format is described in <c>testdata/rules/README.md</c>.</summary>
internal sealed record RuleCase(string Name, string Folder)
{
    public static IReadOnlyList<RuleCase> All { get; } = [.. Find(Repository.PathOf("testdata", "rules"))];

    public JsonNode Expected => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")))!;

    public DateOnly Today => (string?)Expected["today"] is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd") : CasePair.Today;

    private static IEnumerable<RuleCase> Find(string root) =>
        from rule in Directory.Exists(root) ? Directory.GetDirectories(root) : []
        from folder in Directory.GetDirectories(rule)
        let name = $"{Path.GetFileName(rule)}/{Path.GetFileName(folder)}"
        orderby name
        select new RuleCase(name, folder);
}
