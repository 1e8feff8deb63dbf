namespace Build.Targets;

/// <summary>Writes the pages that are generated from the program; with <c>--check</c>, fails when one of them drifted.</summary>
internal static class DocsTarget
{
    private const string RuleList = "src/SchemaGate.Engine/Rules/README.md";
    private const string ConfigurationSchema = "src/SchemaGate.Engine/Policy/schemagate.schema.json";
    private const string PolicyPage = "src/SchemaGate.Engine/Policy/README.md";
    private const string Readme = "README.md";
    private const string SampleStart = "prints this:\n\n```text\n";
    private const string SampleEnd = "```\n";

    public static void Run(bool check)
    {
        Write(ConfigurationSchema, Tool(0, "schema", "config"), check);
        Write(PolicyPage, With(File.ReadAllText(PathOf(PolicyPage)), "<!-- profiles -->\n\n", "\n<!-- /profiles -->", Tool(0, "rules", "--profiles")), check);
        Write(RuleList, Tool(0, "rules", "-f", "markdown"), check);
        Write(Readme, With(File.ReadAllText(PathOf(Readme)), SampleStart, SampleEnd, Tool(1, "diff", "testdata/orders/old.json", "testdata/orders/new.json")), check);
    }

    private static string Tool(int expected, params string[] arguments) =>
        Shell.Read(expected, "dotnet", ["run", "--project", "src/SchemaGate.Cli", "-c", "Release", "--", .. arguments]);

    private static void Write(string page, string text, bool check)
    {
        var isStale = !File.Exists(PathOf(page)) || File.ReadAllText(PathOf(page)) != text;
        if (isStale && check)
        {
            throw new BuildFailedException($"{page} is not what the program says. Run: dotnet run build/Build.cs -- docs");
        }

        if (isStale)
        {
            File.WriteAllText(PathOf(page), text);
        }
    }

    private static string With(string page, string startMark, string endMark, string text)
    {
        var start = page.IndexOf(startMark, StringComparison.Ordinal) + startMark.Length;
        var end = page.IndexOf(endMark, start, StringComparison.Ordinal);
        return $"{page[..start]}{text}{page[end..]}";
    }

    private static string PathOf(string page) => Path.Combine(Shell.Root, page);
}
