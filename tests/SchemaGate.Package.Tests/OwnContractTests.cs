namespace SchemaGate.Package.Tests;

/// <summary>The dashboard's own API is gated by the task of this repository, in a copy of the sources and of what the packing built of them.</summary>
[Collection(PackageCollection.Name)]
public sealed class OwnContractTests : IDisposable
{
    private const string Document = "src/SchemaGate.Dashboard/Assets/openapi.json";
    private const string Baseline = "src/SchemaGate.Dashboard/openapi/openapi.json";

    private readonly TemporaryFolder _clone = new();

    public OwnContractTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories).Where(IsWanted)
            .Concat(Directory.EnumerateFiles(Repository.Root, "Directory.*"))
            .Concat([Repository.PathOf("global.json"), Repository.PathOf(".editorconfig"), Repository.PathOf("build", "BannedSymbols.txt"), Repository.PathOf("build", "icon.png")]))
        {
            _clone.Write(Path.GetRelativePath(Repository.Root, file), string.Empty);
            File.Copy(file, _clone.PathOf(Path.GetRelativePath(Repository.Root, file)), overwrite: true);
        }
    }

    public void Dispose() => _clone.Dispose();

    [Fact]
    public void A_breaking_edit_of_the_dashboards_document_fails_its_build_and_not_what_it_is_built_from()
    {
        var text = File.ReadAllText(_clone.PathOf(Document));
        File.WriteAllText(_clone.PathOf(Document), text.Replace("\"/api/v1/services\"", "\"/api/v1/all-services\"", StringComparison.Ordinal));

        var run = DotNet.Run(_clone.Root, ["build", "src/SchemaGate.Dashboard", "-c", "Release", "--no-dependencies", "-p:RunAnalyzers=false", "-nologo", "-tl:off", "-clp:NoSummary"]);

        var removed = Array.FindIndex(File.ReadAllLines(_clone.PathOf(Baseline)), line => line.Contains("\"/api/v1/services\"", StringComparison.Ordinal)) + 1;
        var build = new BuildRun(run.ExitCode == 0, run.Output, _clone.Root);
        BuildAssert.Fails(build, $"{Baseline}({removed},", "SG1001");
        Assert.Single(build.Codes, code => code.Contains(": error ", StringComparison.Ordinal));
    }

    private static bool IsWanted(string file) => Path.GetRelativePath(Repository.PathOf("src"), file).Split(Path.DirectorySeparatorChar) switch
    {
        ["SchemaGate.Cli" or "SchemaGate.Dashboard", "bin" or "obj", ..] => false,
        [_, "obj", not "Release", ..] => false,
        _ => true,
    };
}
