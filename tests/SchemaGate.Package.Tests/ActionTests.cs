using System.Text.RegularExpressions;

namespace SchemaGate.Package.Tests;

/// <summary>The action's step that installs the tool, as a runner carries it out.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ActionTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _folder = new("contract-tests", packages);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tool_is_on_the_path_of_the_steps_that_follow()
    {
        var action = File.ReadAllText(Repository.PathOf(".github", "actions", "schemagate", "action.yml")).ReplaceLineEndings("\n");
        var script = InstallScript().Match(action).Groups["script"].Value.Replace("\n        ", "\n", StringComparison.Ordinal);
        (string, string)[] variables =
        [
            ("VERSION", packages.Version), ("SOURCE", packages.Feed), ("GITHUB_PATH", _folder.PathOf("path")),
            ("HOME", _folder.PathOf("home")), ("DOTNET_CLI_HOME", _folder.PathOf("home")), ("NUGET_PACKAGES", packages.Cache),
        ];
        Directory.CreateDirectory(_folder.PathOf("home"));

        var run = DotNet.Run("bash", _folder.Root, ["-eo", "pipefail", "-c", script], variables);

        Assert.True(run.ExitCode == 0, run.Output);
        var tools = File.ReadAllText(_folder.PathOf("path")).TrimEnd();
        Assert.Equal(new CommandRun(0, $"{packages.Version.Split('-')[0]}\n"), DotNet.Run(Path.Combine(tools, "schemagate"), _folder.Root, ["--version"], variables));
    }

    [GeneratedRegex(@"name: Install schemagate\n.*?run: \|\n        (?<script>(?:[^\n]*\n)+?)    - name", RegexOptions.Singleline)]
    private static partial Regex InstallScript();
}
