namespace Build.Targets;

/// <summary>Writes the pages that are generated from code; with <c>--check</c>, fails when one of them drifted.</summary>
internal static class DocsTarget
{
    private static readonly string RuleList = Path.Combine(Shell.Root, "src", "SchemaGate.Engine", "Rules", "README.md");

    public static void Run(bool check)
    {
        var page = Shell.Read("dotnet", "run", "--project", "src/SchemaGate.Cli", "-c", "Release", "--", "rules", "-f", "markdown");
        if (!check)
        {
            File.WriteAllText(RuleList, page);
        }
        else if (!File.Exists(RuleList) || File.ReadAllText(RuleList) != page)
        {
            throw new BuildFailedException("src/SchemaGate.Engine/Rules/README.md is not what the rules say. Run: dotnet run build/Build.cs -- docs");
        }
    }
}
