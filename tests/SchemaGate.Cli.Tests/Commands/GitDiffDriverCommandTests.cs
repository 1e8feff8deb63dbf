using SchemaGate.Cli.Tests.Inputs;

namespace SchemaGate.Cli.Tests.Commands;

/// <summary>The two lines of set-up, and then git itself.</summary>
public sealed class GitDiffDriverCommandTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public GitDiffDriverCommandTests()
    {
        _folder.Commit(".gitattributes", "api/*.json diff=openapi\n");
        _folder.Commit("api/v1.json", ApiText.With("/a", "/b"));
        _folder.Git("config", "diff.openapi.command", $"{Tool.ShellCall} git-diff-driver");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_changed_document_shows_its_report()
    {
        _folder.Write("api/v1.json", ApiText.With("/a").Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        _folder.Write(".gitattributes", "api/*.json diff=openapi\n*.yaml text\n");

        var run = GitDiff();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(" api/*.json diff=openapi\n+*.yaml text\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("""
            schemagate a/api/v1.json b/api/v1.json
            breaking SG1001 operation-removed
              Path '/b' was removed without being deprecated first: a client that calls it gets an error.
              old      a/api/v1.json:1:129  {"get":{"responses":{"200":{"description":"ok"}}}}
              new      b/api/v1.json:1:67
              in       GET /b

            1 breaking, 0 warnings, 0 info — FAIL (--fail-on breaking)
            Why, and what to do instead: schemagate explain SG1001
            To accept what is meant: run schemagate diff --base-ref HEAD api/v1.json --write-suppressions, write the reason into the file, and commit it

            """.ReplaceLineEndings("\n"), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_and_deleted_documents_show_as_such()
    {
        _folder.Delete("api/v1.json");
        _folder.Write("api/v2.json", ApiText.With("/a"));
        _folder.Git("add", "-A");

        var run = GitDiff("--cached", "--no-renames");

        Assert.Contains("schemagate a/api/v1.json b/api/v1.json\nbreaking SG1090 document-removed\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("schemagate a/api/v2.json b/api/v2.json\ninfo SG1091 document-added\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_document_is_compared_with_itself()
    {
        _folder.Git("mv", "api/v1.json", "api/v2.json");
        _folder.Write("api/v2.json", ApiText.With("/a", "/b", "/c"));
        _folder.Git("add", "-A");

        Assert.StartsWith("schemagate a/api/v1.json b/api/v2.json\ninfo SG1010 operation-added\n", GitDiff("--cached", "-M10%").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_read_beside_the_document()
    {
        const string Referring = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"$ref":"parts/a.json"}}}""";
        _folder.Commit("api/parts/a.json", """{"get":{"responses":{"200":{"description":"ok"}}}}""");
        _folder.Commit("api/v1.json", Referring);
        _folder.Write("api/v1.json", Referring.Replace("\"/a\"", "\"/b\"", StringComparison.Ordinal));

        Assert.Contains("1 breaking, 0 warnings, 2 info — FAIL", GitDiff().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-v1.json")]
    [InlineData("--help")]
    [InlineData("--config=x")]
    public void A_path_may_look_like_an_option(string path)
    {
        _folder.Write(".gitattributes", $"{path} diff=openapi\n");
        _folder.Commit(path, ApiText.With("/a"));
        _folder.Write(path, ApiText.With("/a", "/b"));

        var run = GitDiff("HEAD", "--", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"schemagate a/{path} b/{path}\ninfo SG1010 operation-added\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_of_the_repository_holds()
    {
        _folder.Write("schemagate.yml", "rules: {operation-removed: info}\n");
        _folder.Write("api/v1.json", ApiText.With("/a"));

        Assert.StartsWith("schemagate a/api/v1.json b/api/v1.json\ninfo SG1001 operation-removed\n", GitDiff("api").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_is_shown_as_that_and_the_command_it_names_accepts_it()
    {
        _folder.Write("api/v1.json", ApiText.With("/a"));
        Assert.Equal(0, Tool.RunIn(_folder.Root, "", "diff", "--base-ref", "HEAD", "api/v1.json", "--write-suppressions").ExitCode);

        var run = GitDiff("api");

        Assert.Contains("\n0 breaking, 0 warnings, 1 info, 1 suppressed — PASS (--fail-on breaking)\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("breaking SG1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_stand_before_what_git_gives()
    {
        _folder.Git("config", "diff.openapi.command", $"{Tool.ShellCall} git-diff-driver --config other.yml");
        _folder.Write("other.yml", "rules: {operation-removed: warning}\n");
        _folder.Write("api/v1.json", ApiText.With("/a"));

        Assert.StartsWith("schemagate a/api/v1.json b/api/v1.json\nwarning SG1001 operation-removed\n", GitDiff("api").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_configuration_is_told_and_does_not_stop_git()
    {
        _folder.Write("schemagate.yml", "fail_on: warning\n");
        _folder.Write("api/v1.json", ApiText.With("/a"));

        var run = GitDiff("api");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("schemagate a/api/v1.json b/api/v1.json\ncould not compare the documents; this is not a pass\nschemagate.yml(1,1): error SG9301: 'fail_on' is no key of a configuration.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_compared_says_how_to_see_the_change()
    {
        _folder.Write("api/v1.json", "no document\n");

        var run = GitDiff();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("schemagate a/api/v1.json b/api/v1.json\ncould not compare the documents; this is not a pass\nb/api/v1.json(1,1): error SG", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nThe change itself: git diff --no-ext-diff -- api/v1.json\n", run.Output, StringComparison.Ordinal);
    }

    private ToolRun GitDiff(params IReadOnlyList<string> arguments) => Tool.Start("git", _folder.Root, "", ["diff", .. arguments]);
}
