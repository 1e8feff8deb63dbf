using System.Text.Json;

namespace SchemaGate.Package.Tests;

/// <summary>One engine behind three fronts: the same documents, the same findings.</summary>
[Collection(PackageCollection.Name)]
public sealed class ParityTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _library = new("yaml-library", packages);
    private readonly Consumer _tests = new("contract-tests", packages);

    public void Dispose()
    {
        _library.Dispose();
        _tests.Dispose();
    }

    [Fact]
    public void The_task_the_tool_and_the_library_find_the_same()
    {
        var expected = ByTool();

        Assert.Equal(7, expected.Count);
        Assert.Equal(expected, ByTask());
        Assert.Equal(expected, ByLibrary());
    }

    private List<string> ByTool()
    {
        var run = DotNet.Run(_tests.Root, ["exec", Tool, "diff", "old.json", "new.json", "-f", "json", "--no-config"]);
        using var report = JsonDocument.Parse(run.Output);
        return Sorted(report.RootElement.GetProperty("findings").EnumerateArray().Select(Line));
    }

    private static string Line(JsonElement finding) =>
        $"{finding.GetProperty("severity").GetString()} {finding.GetProperty("rule").GetString()}: {finding.GetProperty("message").GetString()}";

    private List<string> ByTask()
    {
        _library.Replace("YamlLibrary.csproj", "Include=\"api/parcels.yaml\"", "Include=\"new.json\" Baseline=\"old.json\"");
        File.Copy(_tests.PathOf("old.json"), _library.PathOf("old.json"));
        File.Copy(_tests.PathOf("new.json"), _library.PathOf("new.json"));
        return Sorted(_library.Build("-v:n").Findings);
    }

    private List<string> ByLibrary() => Sorted(_tests.Run("test", "-p:TestFramework=xunit", "-p:OpenApiVersion=1.6.31").Findings);

    private static List<string> Sorted(IEnumerable<string> findings) => [.. findings.Order(StringComparer.Ordinal)];

    private static string Tool => Repository.PathOf("src", "SchemaGate.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "schemagate.dll");
}
