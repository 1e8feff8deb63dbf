namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>A branch against the commit where it left another.</summary>
public sealed class BaseRefTests : IDisposable
{
    private readonly GitFolder _folder = new();
    private readonly string _base;

    public BaseRefTests()
    {
        _folder.Commit("api/v1.json", ApiText.With("/a", "/b"));
        _base = _folder.HashOf("HEAD")[..12];
        _folder.Git("checkout", "-q", "-b", "feature");
        _folder.Git("checkout", "-q", "main");
        _folder.Commit("api/v1.json", ApiText.With("/a", "/b", "/merged-by-others"));
        _folder.Git("checkout", "-q", "feature");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_others_merged_since_is_no_removal()
    {
        _folder.Write("api/v1.json", ApiText.With("/a", "/b", "/c"));

        Assert.Equal([$"""api/v1.json SG1010 ["GET /c"] git:{_base}:api/v1.json api/v1.json"""], Findings.Of(Diff(0, "api/v1.json")));
    }

    [Fact]
    public void The_path_starts_at_the_current_folder()
    {
        _folder.Write("api/v1.json", ApiText.With("/a"));

        var run = Tool.RunIn(Path.Combine(_folder.Root, "api"), "", "diff", "--base-ref", "main", "./v1.json", "-f", "json");

        Assert.Equal([$"""api/v1.json SG1001 ["GET /b"] git:{_base}:api/v1.json ./v1.json"""], Findings.Of(run));
    }

    [Fact]
    public void A_new_document_is_information()
    {
        _folder.Write("api/v2.json", ApiText.With("/x"));

        Assert.Equal(["""api/v2.json SG1091 ["GET /x"] - api/v2.json"""], Findings.Of(Diff(0, "api/v2.json")));
    }

    [Fact]
    public void A_document_that_went_is_one_break()
    {
        _folder.Delete("api/v1.json");

        Assert.Equal([$"""api/v1.json SG1090 ["GET /a","GET /b"] git:{_base}:api/v1.json -"""], Findings.Of(Diff(1, "api/v1.json")));
    }

    [Theory]
    [InlineData("api")]
    [InlineData("api/")]
    [InlineData("./api")]
    [InlineData("api/*.json")]
    [InlineData("**/v*.json")]
    public void A_folder_or_pattern_stands_for_its_documents(string documents)
    {
        _folder.Commit("api/v2.json", ApiText.With("/x"));
        _folder.Commit("api/schema.json", """{"type":"object"}""");
        _folder.Delete("api/v1.json");

        var run = Tool.RunIn(_folder.Root, "", "diff", "--base-ref", "main", documents, "-f", "json");

        Assert.Equal(["api/v1.json", "api/v2.json"], Findings.Documents(run));
        Assert.Equal([("api/v1.json", "SG1090"), ("api/v2.json", "SG1091")], Findings.Of(run).Select(line => (line.Split(' ')[0], line.Split(' ')[1])));
    }

    [Fact]
    public void A_document_that_is_named_twice_is_compared_once() =>
        Assert.Equal(["api/v1.json"], Findings.Documents(Diff(0, "api/v1.json", "api")));

    [Fact]
    public void A_folder_that_went_is_a_break_for_each_document()
    {
        _folder.Delete("api/v1.json");
        Directory.Delete(Path.Combine(_folder.Root, "api"));

        Assert.Equal([$"""api/v1.json SG1090 ["GET /a","GET /b"] git:{_base}:api/v1.json -"""], Findings.Of(Diff(1, "api")));
    }

    [Theory]
    [InlineData("nope", "api/v1.json", "git:nope", "git does not know the revision 'nope'. Check its name, or fetch it: git fetch origin nope")]
    [InlineData("origin/nope", "api/v1.json", "git:origin/nope", "git does not know the revision 'origin/nope'. Check its name, or fetch it: git fetch origin nope")]
    [InlineData("--help", "api/v1.json", "git:--help", "'--help' is not the name of a revision.")]
    [InlineData("main", "/dev/null", "/dev/null", "It is outside the git repository '{root}', so it has no state to compare with. Give OLD and NEW instead of --base-ref.")]
    [InlineData("main", "none.json", "none.json", "The file does not exist, nor did it at '{base}', where this branch begins. Check the path; it starts at the current folder.")]
    [InlineData("main", "none/*.json", "none/*.json", "There is no OpenAPI document. Check the folder or pattern; documents say `openapi` or `swagger` at their top level.")]
    public void What_cannot_be_had_is_explained(string baseRef, string document, string file, string expected)
    {
        var run = Tool.RunIn(_folder.Root, "", "diff", $"--base-ref={baseRef}", document);
        var message = expected.Replace("{root}", _folder.Root, StringComparison.Ordinal).Replace("{base}", _base, StringComparison.Ordinal);

        Assert.Equal(new ToolRun(3, "", $"could not compare the documents; this is not a pass\n{file}(1,1): error SG9001: {message}\n"), run);
    }

    [Fact]
    public void Branches_without_a_common_commit_are_explained()
    {
        _folder.Git("checkout", "-q", "--orphan", "other");
        _folder.Commit("api/v1.json", ApiText.With("/a"));

        Explains(_folder.Root, "main", "HEAD and 'main' have no commit in common. Give --base-ref the branch that this one came from.");
    }

    [Fact]
    public void A_shallow_clone_that_lacks_the_branch_says_how_to_fetch()
    {
        _folder.Git("clone", "-q", "--depth=1", "-b", "feature", $"file://{_folder.Root}", "shallow");

        Explains(
            Path.Combine(_folder.Root, "shallow"),
            "origin/main",
            "git does not know the revision 'origin/main', and this clone is shallow. Set fetch-depth: 0 for actions/checkout, or run: git fetch --unshallow; git fetch origin main");
    }

    [Fact]
    public void A_shallow_clone_that_lacks_the_base_says_how_to_fetch()
    {
        _folder.Commit("api/v1.json", ApiText.With("/a", "/b", "/c"));
        _folder.Git("clone", "-q", "--depth=1", "--no-single-branch", "-b", "feature", $"file://{_folder.Root}", "shallow");

        Explains(
            Path.Combine(_folder.Root, "shallow"),
            "origin/main",
            "This clone is shallow and ends before the commit where HEAD left 'origin/main'. Set fetch-depth: 0 for actions/checkout, or run: git fetch --unshallow");
    }

    [Fact]
    public void Outside_a_repository_it_says_so()
    {
        using var elsewhere = new TemporaryFolder();

        Explains(elsewhere.Root, "main", "The current folder is not in a git repository. Change into one, or give the document as a file.");
    }

    private static void Explains(string folder, string baseRef, string expected)
    {
        var run = Tool.RunIn(folder, "", "diff", "--base-ref", baseRef, "api/v1.json");

        Assert.Equal(new ToolRun(3, "", $"could not compare the documents; this is not a pass\ngit:{baseRef}(1,1): error SG9001: {expected}\n"), run);
    }

    private ToolRun Diff(int exitCode, params IReadOnlyList<string> documents)
    {
        var run = Tool.RunIn(_folder.Root, "", ["diff", "--base-ref", "main", .. documents, "-f", "json"]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return run;
    }
}
