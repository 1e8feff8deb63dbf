namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>Folders and patterns on both sides.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public FolderTests()
    {
        _folder.Write("old/b/v1.json", ApiText.With("/a", "/b"));
        _folder.Write("old/gone.yaml", "openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\npaths: {}\n");
        _folder.Write("old/schema.json", """{"type":"object","properties":{"openapi":{}}}""");
        _folder.Write("old/readme.md", "openapi: none\n");
        _folder.Commit("old/.hidden/v1.json", ApiText.With("/a"));
        _folder.Write("new/b/v1.json", ApiText.With("/a"));
        _folder.Write("new/a.json", ApiText.With("/x"));
        _folder.Write("new/schema.json", """{"type":"string"}""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("old", "new")]
    [InlineData("git:HEAD:old", "new")]
    [InlineData("git:HEAD:./old/", "./new/")]
    public void Documents_pair_by_their_names_and_nothing_else_is_taken(string old, string @new)
    {
        var run = Diff(1, old, @new);

        Assert.Equal(["a.json", "b/v1.json", "gone.yaml"], Findings.Documents(run));
        Assert.Equal(
            ["""b/v1.json SG1001 ["GET /b"]""", "gone.yaml SG1090 []", """a.json SG1091 ["GET /x"]"""],
            Findings.Of(run).Select(line => string.Join(' ', line.Split(' ')[..^2])));
    }

    [Theory]
    [InlineData("old/*/*.json", "new/*/*.json", "b/v1.json")]
    [InlineData("old/**/v1.json", "new/**/v1.json", "b/v1.json")]
    [InlineData("git:HEAD:old/b/*", "new/b/*", "v1.json")]
    public void A_pattern_s_names_start_where_its_first_wildcard_is(string old, string @new, string document) =>
        Assert.Equal([document], Findings.Documents(Diff(1, old, @new)));

    [Fact]
    public void A_file_that_is_a_document_on_one_side_only_is_compared()
    {
        _folder.Write("new/b/v1.json", "{");

        var run = Tool.RunIn(_folder.Root, "", "diff", "old/b", "new/b");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("could not compare the documents; this is not a pass\nnew/b/v1.json(1,2): error SG9001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_be_compared_is_shown_beside_what_could_not()
    {
        _folder.Write("new/a.json", """{"openapi":"3.1.0" """);

        var run = Tool.RunIn(_folder.Root, "", "diff", "old", "new", "-o", "text=report.txt");
        var problem = $"could not compare 1 of 3 documents; this is not a pass\nnew/a.json(1,20): error SG9001: {run.Error.Split("SG9001: ")[1]}";

        Assert.Equal((3, problem), (run.ExitCode, run.Error));
        Assert.StartsWith("── b/v1.json: 1 breaking, 0 warnings, 1 info\nbreaking SG1001 operation-removed\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\ncould not compare 1 of 3 documents; this is not a pass\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{problem}", File.ReadAllText(Path.Combine(_folder.Root, "report.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_may_move_between_documents_of_one_api()
    {
        _folder.Write("new/b/v1.json", ApiText.With("/a"));
        _folder.Write("new/a.json", ApiText.With("/b"));
        _folder.Delete("old/gone.yaml");

        Assert.Equal([], Findings.Of(Diff(0, "old", "new", "--compose")));
    }

    [Fact]
    public void One_unreadable_document_of_a_composed_api_stops_the_comparison()
    {
        _folder.Write("new/a.json", """{"openapi":"3.1.0" """);

        var run = Tool.RunIn(_folder.Root, "", "diff", "old", "new", "--compose");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("could not compare the documents; this is not a pass\nnew/a.json(1,20): error SG9001: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old", "new/a.json", "new/a.json", "This is no folder or pattern, but 'old' is one. Give two documents, or two folders or patterns.")]
    [InlineData("old/gone.yaml", "new/*", "old/gone.yaml", "This is no folder or pattern, but 'new/*' is one. Give two documents, or two folders or patterns.")]
    [InlineData("git:HEAD:none", "new", "git:HEAD:none", "This is no folder or pattern, but 'new' is one. Give two documents, or two folders or patterns.")]
    [InlineData("git:HEAD:old", "new/a.json", "new/a.json", "This is no folder or pattern, but 'git:HEAD:old' is one. Give two documents, or two folders or patterns.")]
    [InlineData("git:nope:old", "new", "git:nope:old", "git does not know the revision 'nope'. Check its name, or fetch it: git fetch origin.")]
    [InlineData("old/*.xml", "new/*.xml", "new/*.xml", "There is no OpenAPI document. Check the folder or pattern; documents say `openapi` or `swagger` at their top level.")]
    public void What_does_not_pair_is_explained(string old, string @new, string file, string expected) => Assert.Equal(
        new ToolRun(3, "", $"could not compare the documents; this is not a pass\n{file}(1,1): error SG9001: {expected}\n"),
        Tool.RunIn(_folder.Root, "", "diff", old, @new));

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "new/loop"), "..");

        Assert.Equal(["a.json", "b/v1.json", "gone.yaml"], Findings.Documents(Diff(1, "old", "new")));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "new/out.json"), "../old/b/v1.json");

        Assert.Equal(
            new ToolRun(3, "", "could not compare the documents; this is not a pass\nnew/out.json(1,1): error SG9001: It is a link out of the folder 'new'. Give the document itself, or a pattern that leaves it out.\n"),
            Tool.RunIn(_folder.Root, "", "diff", "old", "new"));
    }

    [Fact]
    public void Many_documents_come_in_the_same_order_every_time()
    {
        for (var i = 0; i < 60; i++)
        {
            _folder.Write($"many/old/{i:00}.json", ApiText.With("/a", "/b"));
            _folder.Write($"many/new/{i:00}.json", ApiText.With("/a"));
        }

        var (first, second) = (Diff(1, "many/old", "many/new"), Diff(1, "many/old", "many/new"));

        Assert.Equal(first, second);
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"""{i:00}.json SG1001 ["GET /b"] many/old/{i:00}.json many/new/{i:00}.json"""), Findings.Of(first));
    }

    private ToolRun Diff(int exitCode, params IReadOnlyList<string> arguments)
    {
        var run = Tool.RunIn(_folder.Root, "", ["diff", .. arguments, "-f", "json"]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return run;
    }
}
