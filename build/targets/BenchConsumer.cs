using System.Diagnostics;

namespace Build.Targets;

/// <summary>A copy of a project of <c>testdata/consumers</c>, built once, whose further builds are timed.</summary>
internal sealed class BenchConsumer
{
    private const string Name = "minimal-api";
    private readonly string _project;
    private readonly string _version;

    /// <param name="folder">Where the copy is made.</param>
    /// <param name="feed">Where the package is.</param>
    /// <param name="version">That of the package; null to take the reference to it out.</param>
    public BenchConsumer(string folder, string feed, string? version)
    {
        var consumers = Path.Combine(Shell.Root, "testdata", "consumers");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.Combine(consumers, Name)).Concat(Directory.GetFiles(consumers)))
        {
            var lines = File.ReadLines(file).Where(line => version is not null || !line.Contains("\"SchemaGate.MSBuild\"", StringComparison.Ordinal));
            File.WriteAllLines(Path.Combine(folder, Path.GetFileName(file)), lines.ToList());
        }

        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{feed}\" /></packageSources></configuration>");
        (_project, _version) = (Directory.GetFiles(folder, "*.csproj").Single(), version ?? "none");
    }

    /// <summary>Builds until nothing is left to do.</summary>
    public void Prepare()
    {
        Build("-p:SchemaGateUpdateBaseline=true", "-p:SchemaGateOnCI=false");
        Build();
        Build();
    }

    /// <summary>Measures one <c>dotnet build</c>.</summary>
    public BuildFigures Measure()
    {
        var watch = Stopwatch.StartNew();
        var summary = Build("-clp:PerformanceSummary");
        return BuildFigures.Of(watch.Elapsed.TotalMilliseconds, summary);
    }

    private string Build(params string[] options) => Shell.Read(0, "dotnet", ["build", _project, "-nologo", "-v", "q", $"-p:SchemaGateVersion={_version}", .. options]);
}
