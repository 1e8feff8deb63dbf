namespace SchemaGate.Cli.Tests.Configuration;

public sealed class UpwardSearchTests : IDisposable
{
    private const string Passed = "0 breaking, 0 warnings, 0 info — PASS (--fail-on ";

    private readonly TemporaryFolder _folder = new();

    public UpwardSearchTests() => _folder.Write("repo/src/orders/a.json", """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}""");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("repo/src/orders/schemagate.yml", "warning")]
    [InlineData("repo/src/schemagate.yml", "warning")]
    [InlineData("repo/schemagate.yml", "warning")]
    [InlineData("schemagate.yml", "breaking")]
    public void The_nearest_file_up_to_the_repository_s_root_counts(string file, string failOn)
    {
        _folder.Write("repo/.git/HEAD", "ref: refs/heads/main\n");
        _folder.Write(file, "fail-on: warning\n");

        Assert.Equal(new ToolRun(0, $"{Passed}{failOn})\n", ""), Run());
    }

    [Fact]
    public void Outside_a_repository_the_search_goes_up_to_the_end()
    {
        _folder.Write("schemagate.yml", "fail-on: never\n");

        Assert.Equal(new ToolRun(0, $"{Passed}never)\n", ""), Run());
    }

    [Fact]
    public void The_root_of_a_worktree_holds_a_file_called_git()
    {
        _folder.Write("schemagate.yml", "fail-on: never\n");
        _folder.Write("repo/.git", "gitdir: elsewhere\n");

        Assert.Equal(new ToolRun(0, $"{Passed}breaking)\n", ""), Run());
    }

    [Fact]
    public void The_nearer_file_hides_the_other()
    {
        _folder.Write("repo/schemagate.yml", "fail-on: never\n");
        _folder.Write("repo/src/schemagate.yml", "fail-on: info\n");

        Assert.Equal(new ToolRun(0, $"{Passed}info)\n", ""), Run());
    }

    [Theory]
    [InlineData("--no-config", "breaking")]
    [InlineData("--config ../../other.yml", "info")]
    [InlineData("--fail-on warning", "warning")]
    public void The_command_line_wins(string arguments, string failOn)
    {
        _folder.Write("repo/schemagate.yml", "fail-on: never\n");
        _folder.Write("repo/other.yml", "fail-on: info\n");

        Assert.Equal(new ToolRun(0, $"{Passed}{failOn})\n", ""), Run(arguments.Split(' ')));
    }

    [Fact]
    public void What_is_wrong_stands_where_the_file_was_found()
    {
        _folder.Write("repo/schemagate.yml", "fail-on: error\nprofil: strict\n");

        Assert.Equal(
            new ToolRun(
                2,
                "",
                """
                ../../schemagate.yml(1,10): error SG9301: 'fail-on' cannot be 'error'. Give one of: breaking, warning, info, never.
                ../../schemagate.yml(2,1): error SG9301: 'profil' is no key of a configuration. Did you mean 'profile'? Give one of: profile, fail-on, rules, paths, tags, operations, extensions, servers, deprecation, stability, version, enums, suppressions, services, canary.
                Nothing was compared. Mend the configuration; `schemagate schema config` prints what it may hold.

                """),
            Run());
    }

    private ToolRun Run(params IReadOnlyList<string> arguments) =>
        Tool.RunIn(_folder.PathOf("repo/src/orders"), "", ["diff", "a.json", "a.json", .. arguments]);
}
