namespace Build.Targets;

/// <summary>Writes the pages that are generated from the program; with <c>--check</c>, fails when one of them drifted.</summary>
internal static class DocsTarget
{
    private const string RuleList = "src/SchemaGate.Engine/Rules/README.md";
    private const string Readme = "README.md";
    private const string SampleStart = "prints this:\n\n```text\n";
    private const string SampleEnd = "```\n";

    public static void Run(bool check)
    {
        Write(RuleList, Tool(0, "rules", "-f", "markdown"), check);
        Write(Readme, WithSample(File.ReadAllText(PathOf(Readme)), Tool(1, "diff", "testdata/orders/old.json", "testdata/orders/new.json")), check);
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

    private static string WithSample(string readme, string sample)
    {
        var start = readme.IndexOf(SampleStart, StringComparison.Ordinal) + SampleStart.Length;
        var end = readme.IndexOf(SampleEnd, start, StringComparison.Ordinal);
        return $"{readme[..start]}{sample}{readme[end..]}";
    }

    private static string PathOf(string page) => Path.Combine(Shell.Root, page);
}
