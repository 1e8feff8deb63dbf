namespace SchemaGate.Package.Tests;

/// <summary>The tool as users install it.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _folder = new("contract-tests", packages);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_installed_tool_is_native_and_compares()
    {
        Start("tool", "install", "schemagate", "--tool-path", "tools", "--version", packages.Version);
        var tool = _folder.PathOf("tools/schemagate");

        Assert.True(IsNative(tool));
        Assert.Equal(new CommandRun(0, $"{packages.Version.Split('-')[0]}\n"), DotNet.Run(tool, _folder.Root, ["--version"]));
        var run = DotNet.Run(tool, _folder.Root, ["diff", "old.json", "new.json"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n4 breaking, 1 warning, 2 info — FAIL (--fail-on breaking)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_keeps_the_version_for_the_team()
    {
        Start("new", "tool-manifest");
        Start("tool", "install", "schemagate", "--version", packages.Version);

        Assert.Equal(0, _folder.Start("schemagate", "diff", "old.json", "old.json").ExitCode);
    }

    [Fact]
    public void One_command_runs_it_without_installing()
    {
        var run = _folder.Start("dnx", $"schemagate@{packages.Version}", "--yes", "diff", "old.json", "new.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n4 breaking, 1 warning, 2 info — FAIL (--fail-on breaking)\n", run.Output, StringComparison.Ordinal);
    }

    private void Start(params string[] arguments)
    {
        var run = _folder.Start(arguments);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    /// <summary>An ELF file, or a link or script that starts one: the tool's own program lies beside it.</summary>
    private static bool IsNative(string tool) => Directory
        .EnumerateFiles(Path.Combine(Path.GetDirectoryName(tool)!, ".store"), "schemagate", SearchOption.AllDirectories)
        .Any(file => File.ReadAllBytes(file).AsSpan().StartsWith("\u007FELF"u8));
}
