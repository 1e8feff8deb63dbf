namespace SchemaGate.Package.Tests;

/// <summary>The packages, packed once into a folder of their own, under a version that no cache knows.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackages()
    {
        Home = CliHome.Create(_folder.PathOf("home"));
        var run = DotNet.Run(Repository.Root, ["run", "build/Build.cs", "--", "pack", "-o", Feed, $"-p:PackageVersion={Version}"]);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    /// <summary>Where the packages are.</summary>
    public string Feed => _folder.PathOf("feed");

    /// <summary>Where consumers unpack them, shared by all so that each is unpacked once.</summary>
    public string Cache => _folder.PathOf("cache");

    /// <summary>What the dotnet command keeps for its user while consumers are built.</summary>
    public string Home { get; }

    public string Version { get; } = $"0.1.0-test.{Environment.ProcessId}";

    public void Dispose() => _folder.Dispose();
}
