using System.Text.Json.Nodes;
using SchemaGate.Cli.Tests.Inputs;

namespace SchemaGate.Cli.Tests.Commands;

public sealed class HistoryCommandTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public HistoryCommandTests()
    {
        _folder.Commit("api/old.json", ApiText.With("/a", "/b", "/c", "/d", "/e"));
        _folder.Git("tag", "v1");
        _folder.Commit("api/old.json", ApiText.With("/a", "/b", "/c", "/d", "/e", "/f").Replace("1.0.0", "1.1.0", StringComparison.Ordinal));
        _folder.Git("mv", "api/old.json", "api/v1.json");
        _folder.Commit("other.txt", "x");
        _folder.Commit("api/v1.json", """{"openapi":"3.1.0" """);
        _folder.Commit("api/v1.json", ApiText.With("/a").Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_versions_that_broke_clients_are_listed_newest_first()
    {
        var (broken, unreadable) = (Head("HEAD"), Head("HEAD~1"));

        Assert.Equal(
            new ToolRun(
                0,
                $"""
                {broken} 1.1.0 → 2.0.0 Change (Test)
                  breaking SG1001 Path '/b' was removed without being deprecated first: a client that calls it gets an error. (GET /b)
                  breaking SG1001 Path '/c' was removed without being deprecated first: a client that calls it gets an error. (GET /c)
                  breaking SG1001 Path '/d' was removed without being deprecated first: a client that calls it gets an error. (GET /d)
                  … 2 more breaking

                {unreadable} Change (Test)
                  passed over, git:{_folder.HashOf("HEAD~1")[..12]}:api/v1.json(1,20): error SG9001: This is not JSON: it ends before it is complete. Check that the file is whole.

                api/v1.json: 5 versions, 1 broke clients, 1 could not be read

                """.ReplaceLineEndings("\n"),
                ""),
            Run("api/v1.json"));
    }

    [Fact]
    public void The_json_lists_every_version()
    {
        var history = JsonNode.Parse(Run("api/v1.json", "-f", "json").Output)!;

        Assert.Equal("api/v1.json", (string?)history["document"]);
        Assert.True((bool)history["complete"]!);
        Assert.Equal(
            [
                """api/v1.json "1.1.0" "2.0.0" {"breaking":5,"warning":0,"info":0} 5 0""",
                "api/v1.json   null 0 1",
                """api/v1.json "1.1.0" "1.1.0" {"breaking":0,"warning":0,"info":0} 0 0""",
                """api/old.json "1.0.0" "1.1.0" {"breaking":0,"warning":0,"info":1} 0 0""",
                """api/old.json  "1.0.0" {"breaking":0,"warning":0,"info":1} 0 0""",
            ],
            history["versions"]!.AsArray().Select(Line));
        Assert.Equal(_folder.HashOf("HEAD"), (string?)history["versions"]![0]!["commit"]);
    }

    [Theory]
    [InlineData(2, "--since", "HEAD~2")]
    [InlineData(4, "--since", "v1")]
    [InlineData(0, "--since", "HEAD")]
    [InlineData(3, "--limit", "3")]
    public void The_walk_may_begin_later(int versions, params string[] options)
    {
        var history = JsonNode.Parse(Run(["api/v1.json", .. options, "-f", "json"]).Output)!;

        Assert.Equal(versions, history["versions"]!.AsArray().Count);
        Assert.Equal(options[0] == "--limit", !(bool)history["complete"]!);
    }

    [Fact]
    public void What_came_before_the_first_version_counts() =>
        Assert.EndsWith("\napi/v1.json: 1 version, 1 broke clients\nOlder versions are not shown; raise --limit to see them.\n", Run("api/v1.json", "--limit", "1").Output, StringComparison.Ordinal);

    [Fact]
    public void A_merge_is_one_step()
    {
        _folder.Git("checkout", "-q", "-b", "side");
        _folder.Commit("api/v1.json", ApiText.With("/x"));
        _folder.Commit("api/v1.json", ApiText.With("/a", "/y"));
        _folder.Git("checkout", "-q", "main");
        _folder.Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "merge", "-q", "--no-ff", "-m", "Merge side", "side");

        var history = JsonNode.Parse(Run("api/v1.json", "--limit", "1", "-f", "json").Output)!;

        Assert.Equal(("Merge side", 0), ((string?)history["versions"]![0]!["subject"], (int)history["versions"]![0]!["summary"]!["breaking"]!));
    }

    [Fact]
    public void A_document_that_was_deleted_broke_its_clients()
    {
        _folder.Git("rm", "-q", "api/v1.json");
        _folder.Commit("other.txt", "y");

        Assert.Contains("  breaking SG1090 The document 'T' was removed: clients that call its operations get errors. (GET /a)\n", Run("api/v1.json", "--limit", "1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.json", "git has no commit that changed it. Check the path; it starts at the current folder.")]
    [InlineData("../none.json", "git knows no history of it. Give a file inside the repository, after the first commit.")]
    public void What_has_no_history_is_explained(string document, string expected) =>
        Assert.Equal(new ToolRun(3, "", $"{document}(1,1): error SG9001: {expected}\n"), Run(document));

    [Theory]
    [InlineData(1)]
    [InlineData(5, "--no-config")]
    public void The_configuration_says_what_breaks(int breaking, params string[] options)
    {
        _folder.Write("schemagate.yml", "paths: {include: [/a, /b]}\n");

        var history = JsonNode.Parse(Run(["api/v1.json", "--limit", "1", "-f", "json", .. options]).Output)!;

        Assert.Equal(breaking, (int)history["versions"]![0]!["summary"]!["breaking"]!);
    }

    [Fact]
    public void What_filters_leave_out_is_said()
    {
        _folder.Write("schemagate.yml", "paths: {include: [/a, /b]}\n");

        Assert.EndsWith("\nOver all versions: Filters leave out 4 of 6 operations in the old, 0 of 1 operation in the new.\nOlder versions are not shown; raise --limit to see them.\n", Run("api/v1.json", "--limit", "1").Output, StringComparison.Ordinal);
        Assert.Equal("""["Filters leave out 4 of 6 operations in the old, 0 of 1 operation in the new."]""", JsonNode.Parse(Run("api/v1.json", "--limit", "1", "-f", "json").Output)!["notes"]!.ToJsonString());
    }

    [Fact]
    public void An_unknown_revision_is_explained() => Assert.Equal(
        new ToolRun(3, "", "api/v1.json(1,1): error SG9001: git does not know the revision 'nope'. Check its name, or fetch it: git fetch origin.\n"),
        Run("api/v1.json", "--since", "nope"));

    private static string Line(JsonNode? version) => string.Join(
        ' ',
        version!["path"],
        version["oldVersion"]?.ToJsonString(),
        version["newVersion"]?.ToJsonString(),
        version["summary"]?.ToJsonString() ?? "null",
        version["breaking"]!.AsArray().Count,
        version["problems"]!.AsArray().Count);

    private string Head(string revision) => $"{Tool.Start("git", _folder.Root, "", "log", "-1", "--format=%as", revision).Output.Trim()} {_folder.HashOf(revision)[..12]}";

    private ToolRun Run(params IReadOnlyList<string> arguments) => Tool.RunIn(_folder.Root, "", ["history", .. arguments]);
}
