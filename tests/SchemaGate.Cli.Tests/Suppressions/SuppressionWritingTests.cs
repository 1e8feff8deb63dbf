namespace SchemaGate.Cli.Tests.Suppressions;

public sealed class SuppressionWritingTests : IDisposable
{
    private const string FileName = "schemagate.suppressions.yml";
    private const string Title = "# What this team accepts. `schemagate diff --write-suppressions` keeps it up to date; reasons and comments stay.\n";
    private const string Old = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{}}},"/b":{"get":{"responses":{}}}}}""";
    private const string New = """{"openapi":"3.1.0","info":{"title":"T","version":"2"},"paths":{"/b":{"get":{"responses":{}}}}}""";
    private const string Identity = "SG1001 GET /a operation path";
    private const string Message = "Path '/a' was removed without being deprecated first: a client that calls it gets an error.";
    private const string Written = $"  - identity: {Identity}\n    rule: operation-removed\n    message: \"{Message}\"\n";

    private readonly TemporaryFolder _folder = new();

    public SuppressionWritingTests()
    {
        _folder.Write("old.json", Old);
        _folder.Write("new.json", New);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_fails_is_accepted_and_passes_from_then_on()
    {
        Assert.Equal(1, Run().ExitCode);

        Assert.Equal(
            new ToolRun(0, $"accepted {Identity}\n  {Message}\nWrote {FileName}: 1 accepted, 0 renewed, 0 dropped. Review it and commit it.\n", ""),
            Run("--write-suppressions", "--reason", "Nobody calls it", "--owner", "team-a", "--until", "2027-01-31"));
        Assert.Equal($"{Title}suppressions:\n{Written}    reason: Nobody calls it\n    owner: team-a\n    until: 2027-01-31\n", Text());
        Assert.Equal(
            new ToolRun(0, $"0 breaking, 0 warnings, 0 info, 1 suppressed — PASS (--fail-on breaking)\nSuppressed by {FileName}:3\n", ""),
            Run("--today", "2027-01-31"));
        Assert.Equal(1, Run("--today", "2027-02-01").ExitCode);
    }

    [Fact]
    public void Accepting_again_changes_nothing()
    {
        Run("--write-suppressions");

        Assert.Equal(new ToolRun(0, "Nothing to accept: no finding fails (--fail-on breaking).\n", ""), Run("--write-suppressions"));
        Assert.Equal($"{Title}suppressions:\n{Written}", Text());
        Assert.Equal(["new.json", "old.json", FileName], Directory.GetFiles(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_is_found_above_the_current_folder()
    {
        Run("--write-suppressions");
        Directory.CreateDirectory(_folder.PathOf("sub"));

        Assert.Equal(
            new ToolRun(0, $"0 breaking, 0 warnings, 0 info, 1 suppressed — PASS (--fail-on breaking)\nSuppressed by ../{FileName}:3\n", ""),
            Tool.RunIn(_folder.PathOf("sub"), "", "diff", "../old.json", "../new.json"));
    }

    [Fact]
    public void Another_file_may_be_named()
    {
        Assert.Equal(0, Run("--write-suppressions", "--suppressions", "accepted.yml").ExitCode);

        Assert.False(File.Exists(_folder.PathOf(FileName)));
        Assert.Equal(0, Run("--suppressions", "accepted.yml").ExitCode);
    }

    [Fact]
    public void A_stale_entry_is_a_warning_until_it_is_dropped_and_no_empty_file_stays()
    {
        _folder.Write(FileName, $"suppressions:\n- identity: {Identity}\n");

        var same = Tool.RunIn(_folder.Root, "", "diff", "old.json", "old.json");
        var dropped = Tool.RunIn(_folder.Root, "", "diff", "old.json", "old.json", "--write-suppressions");

        Assert.Equal(
            new ToolRun(0, $"warning SG9503 suppression-stale\n  The suppression of '{Identity}' matches no finding: remove the entry, or name the document that it is about in its `documents`.\n  new      {FileName}:2:3\n\n0 breaking, 1 warning, 0 info — PASS (--fail-on breaking)\n", ""),
            same);
        Assert.Equal(new ToolRun(0, $"dropped {Identity}\nRemoved {FileName}: 0 accepted, 0 renewed, 1 dropped; nothing is accepted any more.\n", ""), dropped);
        Assert.False(File.Exists(_folder.PathOf(FileName)));
    }

    [Fact]
    public void What_was_not_compared_is_not_accepted()
    {
        Assert.Equal(3, Tool.RunIn(_folder.Root, "", "diff", "old.json", "none.json", "--write-suppressions").ExitCode);
        Assert.False(File.Exists(_folder.PathOf(FileName)));
    }

    [Fact]
    public void A_wrong_file_is_explained()
    {
        _folder.Write(FileName, "suppressions:\n- identity: a\n  until: tomorrow\n");
        const string End = "Nothing was compared. Mend the suppressions; `schemagate schema suppressions` prints what an entry may hold.\n";

        Assert.Equal(new ToolRun(2, "", $"{FileName}(3,10): error SG9501: 'until' cannot be 'tomorrow'. Give a day as YYYY-MM-DD, for example 2027-01-31.\n{End}"), Run());
    }

    [Fact]
    public void An_entry_that_is_over_needs_a_later_day()
    {
        _folder.Write(FileName, $"suppressions:\n- identity: {Identity}\n  until: 2026-01-31\n");

        Assert.Equal(
            new ToolRun(2, "", $"{FileName}(3,10): error SG9501: This suppression no longer holds. Give a later day with --until, or remove its 'until'.\n"),
            Run("--write-suppressions", "--today", "2026-11-01"));
        Assert.Equal(
            new ToolRun(0, $"renewed {Identity}\nWrote {FileName}: 0 accepted, 1 renewed, 0 dropped. Review it and commit it.\n", ""),
            Run("--write-suppressions", "--today", "2026-11-01", "--until", "2027-01-31"));
        Assert.Equal($"suppressions:\n- identity: {Identity}\n  until: 2027-01-31\n", Text());
    }

    [Fact]
    public void A_link_to_the_file_stays_a_link()
    {
        File.CreateSymbolicLink(_folder.PathOf(FileName), _folder.PathOf("real.yml"));
        _folder.Write("real.yml", "suppressions: []\n");

        Run("--write-suppressions");

        Assert.NotNull(new FileInfo(_folder.PathOf(FileName)).LinkTarget);
        Assert.Equal($"suppressions:\n{Written}", File.ReadAllText(_folder.PathOf("real.yml")));
    }

    [Fact]
    public void A_pipeline_does_not_accept_what_it_finds()
    {
        var run = Tool.Start("bash", _folder.Root, "", "-c", $"CI=true {Tool.ShellCall} diff old.json new.json --write-suppressions");

        Assert.Equal(
            new ToolRun(2, "", "schemagate: --write-suppressions accepts whatever fails, so on CI nothing would ever fail. Run it on your machine and commit the file; set CI=false where a pipeline is really to do that.\nRun `schemagate diff --help` for usage.\n"),
            run);
    }

    private ToolRun Run(params IReadOnlyList<string> options) => Tool.RunIn(_folder.Root, "", ["diff", "old.json", "new.json", .. options]);

    private string Text() => File.ReadAllText(_folder.PathOf(FileName));
}
