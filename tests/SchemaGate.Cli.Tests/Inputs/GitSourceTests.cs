namespace SchemaGate.Cli.Tests.Inputs;

public sealed class GitSourceTests : IDisposable
{
    private const string Document = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}""";

    private readonly GitFolder _folder = new();

    public GitSourceTests()
    {
        _folder.Commit("api/openapi.json", Document);
        _folder.Git("tag", "v1");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("git:HEAD:api/openapi.json")]
    [InlineData("git:main:api/openapi.json")]
    [InlineData("git:v1:./api/openapi.json")]
    [InlineData("git:HEAD~0:api/../api/openapi.json")]
    public void A_document_of_a_revision_is_compared(string document) =>
        Assert.Equal(0, Tool.RunIn(_folder.Root, "", "diff", document, "api/openapi.json").ExitCode);

    [Fact]
    public void A_path_that_begins_with_a_dot_starts_at_the_current_folder() =>
        Assert.Equal(0, Tool.RunIn(Path.Combine(_folder.Root, "api"), "", "diff", "git:HEAD:./openapi.json", "openapi.json").ExitCode);

    [Fact]
    public void A_link_in_the_tree_is_followed()
    {
        _folder.CommitLink("latest.json", "api/openapi.json");

        Assert.Equal(0, Tool.RunIn(_folder.Root, "", "diff", "git:HEAD:latest.json", "api/openapi.json").ExitCode);
    }

    [Fact]
    public void A_link_out_of_the_tree_is_not_followed()
    {
        _folder.CommitLink("out.json", "/etc/passwd");

        Refuses("git:HEAD:out.json", "'out.json' is not a file at 'HEAD'. The path starts at the repository's root; begin it with ./ to start at the current folder.");
    }

    [Theory]
    [InlineData("git:", "Write it as git:REF:path, for example git:origin/main:openapi/v1.json.")]
    [InlineData("git:HEAD", "Write it as git:REF:path, for example git:origin/main:openapi/v1.json.")]
    [InlineData("git::api/openapi.json", "Write it as git:REF:path, for example git:origin/main:openapi/v1.json.")]
    [InlineData("git:--help:x", "'--help' is not the name of a revision.")]
    [InlineData("git:nope:api/openapi.json", "git does not know the revision 'nope'. Check its name, or fetch it: git fetch origin.")]
    [InlineData("git:HEAD:none.json", "'none.json' is not a file at 'HEAD'. The path starts at the repository's root; begin it with ./ to start at the current folder.")]
    [InlineData("git:HEAD:../x", "The path '../x' leads out of the git repository. Only its own files can be read.")]
    public void What_cannot_be_had_is_explained(string document, string expected) => Refuses(document, expected);

    [Fact]
    public void A_shallow_clone_says_how_to_fetch()
    {
        _folder.Commit("api/openapi.json", $"{Document}\n");
        _folder.Git("clone", "-q", "--depth=1", $"file://{_folder.Root}", "shallow");

        var run = Tool.RunIn(Path.Combine(_folder.Root, "shallow"), "", "diff", "git:v1:api/openapi.json", "api/openapi.json");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("git does not know the revision 'v1', and this clone is shallow. Fetch it: git fetch --depth=1 origin v1, or fetch-depth: 0 for actions/checkout.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_repository_it_says_so()
    {
        using var elsewhere = new TemporaryFolder();

        var run = Tool.RunIn(elsewhere.Root, "", "diff", "git:HEAD:x.json", "git:HEAD:x.json");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error SG9001: The current folder is not in a git repository. Change into one, or give the document as a file.", run.Error, StringComparison.Ordinal);
    }

    private void Refuses(string document, string expected)
    {
        var run = Tool.RunIn(_folder.Root, "", "diff", document, "api/openapi.json");

        Assert.Equal(new ToolRun(3, "", $"could not compare the documents; this is not a pass\n{document}(1,1): error SG9001: {expected}\n"), run);
    }
}
