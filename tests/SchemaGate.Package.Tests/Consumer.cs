namespace SchemaGate.Package.Tests;

/// <summary>A copy of a project of <c>testdata/consumers</c> that uses the packed packages.</summary>
internal sealed class Consumer : IDisposable
{
    // Whoever is not root may cut a network off as root of a namespace of his own.
    private static readonly string[] NoNetwork = Environment.IsPrivilegedProcess ? ["--net"] : ["--map-root-user", "--net"];

    private readonly TemporaryFolder _folder = new();
    private readonly PackedPackages _packages;

    public Consumer(string name, PackedPackages packages)
    {
        _packages = packages;
        var consumers = Repository.PathOf("testdata", "consumers");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(consumers, name), "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(consumers, "Directory.*")))
        {
            var target = Path.GetRelativePath(file.StartsWith(Path.Combine(consumers, name), StringComparison.Ordinal) ? Path.Combine(consumers, name) : consumers, file);
            if (!target.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                _folder.Write(target, File.ReadAllText(file));
            }
        }

        _folder.Write("nuget.config", Sources());
    }

    public string Root => _folder.Root;

    public string PathOf(string file) => _folder.PathOf(file);

    public bool Has(string file) => File.Exists(PathOf(file));

    public void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>The one-based line of a file that holds a text first.</summary>
    public int LineOf(string file, string text) => Array.FindIndex(File.ReadAllLines(PathOf(file)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>The one-based line of a file that holds a text last.</summary>
    public int LastLineOf(string file, string text) => Array.FindLastIndex(File.ReadAllLines(PathOf(file)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public BuildRun Build(params string[] arguments) => Run(["build", .. arguments]);

    /// <summary>Builds while one of its folders, <c>.</c> for the whole, cannot be written to.</summary>
    public BuildRun BuildReadOnly(string folder, params string[] arguments) =>
        Of(ReadOnlyFolder.Run(Path.GetFullPath(folder, Root), Root, WithOurs(["build", .. arguments]), CliHome.Variables(_packages.Home)));

    /// <summary>Builds while no other machine can be reached.</summary>
    public BuildRun BuildOffline() => Of(DotNet.Run("unshare", Root, [.. NoNetwork, "dotnet", .. WithOurs(["build"])], CliHome.Variables(_packages.Home)));

    /// <summary>Builds now, and again whenever a source changes.</summary>
    public WatchedBuild Watch() => new(DotNet.Describe("dotnet", Root, ["watch", "build", "--non-interactive", "--", .. WithOurs([])], [.. CliHome.Variables(_packages.Home), ("SchemaGateVersion", _packages.Version)]));

    public BuildRun Run(params string[] arguments) => Of(Start(WithOurs(arguments)));

    /// <summary>Runs any dotnet command in the consumer's folder.</summary>
    public CommandRun Start(params string[] arguments) => DotNet.Run(Root, arguments, CliHome.Variables(_packages.Home));

    public void Dispose() => _folder.Dispose();

    private string[] WithOurs(string[] arguments) => [.. arguments, "-nologo", "-tl:off", "-clp:NoSummary", $"-p:SchemaGateVersion={_packages.Version}"];

    private BuildRun Of(CommandRun run) => new(run.ExitCode == 0, run.Output, Root);

    // The user's own cache is looked into and never written.
    private string Sources() => $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{_packages.Cache}" />
          </config>
          <fallbackPackageFolders>
            <add key="user" value="{UserCache}" />
          </fallbackPackageFolders>
          <packageSources>
            <add key="packed" value="{_packages.Feed}" />
          </packageSources>
        </configuration>
        """;

    private static string UserCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
