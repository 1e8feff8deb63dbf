namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>The documents of the services in <c>schemagate.yml</c>.</summary>
public sealed class ListedDocumentsTests : IDisposable
{
    private const string Mend = "Nothing was compared. Mend the configuration; `schemagate schema config` prints what it may hold.\n";

    private const string Services = """
        services:
          - name: orders
            documents:
              - {old: released/orders.json, new: bin/orders.json}
          - name: clients
            documents:
              - {old: "git:main:api/clients.json", new: api/clients.json}
          - name: clients-of-others
            documents:
              - {old: "git:main:api/clients.json", new: api/clients.json}
        """;

    private readonly GitFolder _folder = new();
    private readonly string _base;

    public ListedDocumentsTests()
    {
        _folder.Write("schemagate.yml", Services);
        _folder.Write("released/orders.json", ApiText.With("/a", "/b"));
        _folder.Commit("api/clients.json", ApiText.With("/x"));
        _base = _folder.HashOf("HEAD")[..12];
        _folder.Git("checkout", "-q", "-b", "feature");
        _folder.Write("released/orders.json", ApiText.With("/b"));
        _folder.Write("bin/orders.json", ApiText.With("/b", "/c"));
        _folder.Write("api/clients.json", ApiText.With("/y"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_is_compared_with_its_old_one_in_one_report()
    {
        var run = Diff("-f", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["bin/orders.json", "api/clients.json"], Findings.Documents(run));
        Assert.Equal(
            [
                """api/clients.json SG1001 ["GET /x"] git:main:api/clients.json api/clients.json""",
                """bin/orders.json SG1010 ["GET /c"] released/orders.json bin/orders.json""",
                """api/clients.json SG1010 ["GET /y"] git:main:api/clients.json api/clients.json""",
            ],
            Findings.Of(run));
    }

    [Fact]
    public void With_a_base_the_old_side_is_as_it_was_where_the_branch_began() => Assert.Equal(
        [
            $"""bin/orders.json SG1001 ["GET /a"] git:{_base}:released/orders.json bin/orders.json""",
            $"""api/clients.json SG1001 ["GET /x"] git:{_base}:api/clients.json api/clients.json""",
            $"""bin/orders.json SG1010 ["GET /c"] git:{_base}:released/orders.json bin/orders.json""",
            $"""api/clients.json SG1010 ["GET /y"] git:{_base}:api/clients.json api/clients.json""",
        ],
        Findings.Of(Diff("--base-ref", "main", "-f", "json")));

    [Fact]
    public void They_are_called_the_same_wherever_the_run_begins()
    {
        var run = Tool.RunIn(Path.Combine(_folder.Root, "api"), "", "diff", "-f", "json");

        Assert.Equal(
            [
                """api/clients.json SG1001 ["GET /x"] git:main:api/clients.json ../api/clients.json""",
                """bin/orders.json SG1010 ["GET /c"] ../released/orders.json ../bin/orders.json""",
                """api/clients.json SG1010 ["GET /y"] git:main:api/clients.json ../api/clients.json""",
            ],
            Findings.Of(run));
    }

    [Fact]
    public void Documents_of_the_command_line_take_their_place() =>
        Assert.Equal(["bin/orders.json"], Findings.Documents(Diff("released/orders.json", "bin/orders.json", "-f", "json")));

    [Fact]
    public void Release_notes_are_about_them_too() =>
        Assert.Contains("* GET /x\n", Tool.RunIn(_folder.Root, "", "changelog", "-f", "text").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "services: [{name: a, documents: [a.json]}]", "(1,34): error SG9301: The document 'a.json' has nothing to be compared with. List it as {old: …, new: a.json}, or give --base-ref REF.")]
    [InlineData("--base-ref main", "services: [{name: a, documents: [\"https://x/y\"]}]", "(1,34): error SG9301: --base-ref compares files of the working tree, and 'https://x/y' is none. List a file, or leave --base-ref out.")]
    [InlineData("", "services: [{name: a, documents: [{old: a, new: b}, {old: c, new: b}]}]", "(1,52): error SG9301: The document 'b' is listed with another 'old' above. Keep one of the two.")]
    public void What_cannot_be_compared_exits_2_and_says_what_to_do(string arguments, string yaml, string expected)
    {
        _folder.Write("schemagate.yml", yaml);

        Assert.Equal(new ToolRun(2, "", $"schemagate.yml{expected}\n{Mend}"), Diff(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_document_without_an_old_one_is_compared_with_the_base()
    {
        _folder.Write("schemagate.yml", "services: [{name: a, documents: [api/clients.json]}]");

        Assert.Equal(
            [
                $"""api/clients.json SG1001 ["GET /x"] git:{_base}:api/clients.json api/clients.json""",
                $"""api/clients.json SG1010 ["GET /y"] git:{_base}:api/clients.json api/clients.json""",
            ],
            Findings.Of(Diff("--base-ref", "main", "-f", "json")));
    }

    [Fact]
    public void A_base_that_is_not_known_is_explained() => Assert.Equal(
        new ToolRun(3, "", "could not compare the documents; this is not a pass\ngit:nope(1,1): error SG9001: git does not know the revision 'nope'. Check its name, or fetch it: git fetch origin nope\n"),
        Diff("--base-ref", "nope"));

    private ToolRun Diff(params IReadOnlyList<string> arguments) => Tool.RunIn(_folder.Root, "", ["diff", .. arguments]);
}
