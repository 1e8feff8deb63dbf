namespace SchemaGate.Package.Tests;

/// <summary>
/// The packages under a version that no cache knows: those in the folder that <c>SCHEMAGATE_FEED</c> names, or packed once into a folder of their own.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackages()
    {
        Home = CliHome.Create(_folder.PathOf("home"));
        Feed = Environment.GetEnvironmentVariable("SCHEMAGATE_FEED") is { Length: > 0 } feed ? feed : Pack(_folder.PathOf("feed"));
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "SchemaGate.any.*.nupkg").Single())["SchemaGate.any.".Length..];
    }

    /// <summary>Where the packages are.</summary>
    public string Feed { get; }

    /// <summary>Where consumers unpack them, shared by all so that each is unpacked once.</summary>
    public string Cache => _folder.PathOf("cache");

    /// <summary>What the dotnet command keeps for its user while consumers are built.</summary>
    public string Home { get; }

    public string Version { get; }

    public void Dispose() => _folder.Dispose();

    private static string Pack(string feed)
    {
        var run = DotNet.Run(Repository.Root, ["run", "build/Build.cs", "--", "pack", "-o", feed, $"-p:PackageVersion=0.1.0-test.{Environment.ProcessId}"]);
        Assert.True(run.ExitCode == 0, run.Output);
        return feed;
    }
}
