using SchemaGate.Cli.Tests.Inputs;

namespace SchemaGate.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private const string Right = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}""";
    private const string Wrong = "openapi: 3.1.0\ninfo: {title: T}\npaths:\n  /a:\n    $ref: '#/nowhere'\n";
    private const string Doubtful = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a/{b}":{"get":{},"parameters":[{"name":"b","in":"path","required":true,"schema":{}}]},"/a/{c}":{"put":{},"parameters":[{"name":"c","in":"path","required":true,"schema":{}}]}}}""";

    private readonly TemporaryFolder _folder = new();

    public ValidateTests()
    {
        _folder.Write("right.json", Right);
        _folder.Write("wrong.yaml", Wrong);
        _folder.Write("doubtful.json", Doubtful);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_right_document_passes() =>
        Assert.Equal(new ToolRun(0, "1 document: 0 errors, 0 warnings — PASS (--fail-on error)\n", ""), Run("right.json"));

    [Fact]
    public void Several_documents_are_told_line_by_line() => Assert.Equal(
        new ToolRun(
            1,
            """
            wrong.yaml(2,7): error SG9102: The field 'version' in 'info' object is REQUIRED.
            wrong.yaml(5,11): error SG9201: '#/nowhere' leads to nothing: there is no 'nowhere' at the root. Add it, or correct the reference.
            doubtful.json(1,161): warning SG9102: The path signature '/a/{}' MUST be unique.
            3 documents: 2 errors, 1 warning — FAIL (--fail-on error)

            """,
            ""),
        Run("right.json", "wrong.yaml", "doubtful.json"));

    [Theory]
    [InlineData(".", "./")]
    [InlineData("*", "")]
    public void A_folder_or_pattern_is_all_of_its_documents(string text, string prefix)
    {
        _folder.Write("settings.json", """{"openapis":1}""");

        Assert.Equal(
            new ToolRun(
                1,
                $"""
                {prefix}doubtful.json(1,161): warning SG9102: The path signature '/a/{"{}"}' MUST be unique.
                {prefix}wrong.yaml(2,7): error SG9102: The field 'version' in 'info' object is REQUIRED.
                {prefix}wrong.yaml(5,11): error SG9201: '#/nowhere' leads to nothing: there is no 'nowhere' at the root. Add it, or correct the reference.
                3 documents: 2 errors, 1 warning — FAIL (--fail-on error)

                """,
                ""),
            Run(text));
    }

    [Fact]
    public void A_folder_of_a_git_revision_is_all_of_its_documents()
    {
        using var folder = new GitFolder();
        folder.Write("api/a.json", Right);
        folder.Commit("api/b.json", Right);

        Assert.Equal(new ToolRun(0, "2 documents: 0 errors, 0 warnings — PASS (--fail-on error)\n", ""), Tool.RunIn(folder.Root, "", "validate", "git:HEAD:api"));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("*.toml")]
    public void Nothing_to_validate_is_not_a_pass(string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "empty"));

        Assert.Equal(
            new ToolRun(
                3,
                "",
                $"""
                could not read every document; this is not a pass
                {text}(1,1): error SG9001: There is no OpenAPI document. Check the folder or pattern; documents say `openapi` or `swagger` at their top level.

                """),
            Run(text));
    }

    [Theory]
    [InlineData("error", 0, "PASS")]
    [InlineData("warning", 1, "FAIL")]
    public void What_fails_can_be_chosen(string failOn, int code, string verdict) => Assert.Equal(
        new ToolRun(code, $"doubtful.json(1,161): warning SG9102: The path signature '/a/{{}}' MUST be unique.\n1 document: 0 errors, 1 warning — {verdict} (--fail-on {failOn})\n", ""),
        Run("doubtful.json", "--fail-on", failOn));

    [Fact]
    public void Standard_input_is_a_document() => Assert.Equal(
        new ToolRun(0, "1 document: 0 errors, 0 warnings — PASS (--fail-on error)\n", ""),
        Tool.RunIn(_folder.Root, Right, "validate", "-"));

    [Theory]
    [InlineData("none.json", null, "The file does not exist. Check the path; it starts at the current folder.", "SG9001")]
    [InlineData("text.json", "{]", "This is not JSON: ']' cannot stand here.", "SG9001")]
    [InlineData("four.json", """{"openapi":"4.0.0"}""", "Version `4.0.0` is not supported. Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.", "SG9004")]
    public void What_cannot_be_read_is_not_a_pass(string name, string? content, string message, string rule)
    {
        if (content is not null)
        {
            _folder.Write(name, content);
        }

        var run = Run("right.json", name);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"could not read every document; this is not a pass\n{name}(1,", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"): error {rule}: {message}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void References_follow_the_rules_of_diff()
    {
        _folder.Write("api/main.json", """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"A":{"$ref":"../shared/a.json"}}}}""");
        _folder.Write("shared/a.json", """{"type":"string"}""");

        Assert.Equal(1, Run("api/main.json").ExitCode);
        Assert.Equal(0, Run("api/main.json", "--ref-root", ".").ExitCode);
    }

    [Fact]
    public void Json_has_the_documents_and_the_diagnostics() => Assert.Equal(
        new ToolRun(
            1,
            """
            {
              "outcome": "fail",
              "failOn": "warning",
              "summary": {
                "errors": 0,
                "warnings": 1
              },
              "documents": [
                {
                  "document": "doubtful.json",
                  "outcome": "fail",
                  "summary": {
                    "errors": 0,
                    "warnings": 1
                  }
                }
              ],
              "diagnostics": [
                {
                  "document": "doubtful.json",
                  "rule": "SG9102",
                  "name": "specification-violated",
                  "severity": "warning",
                  "message": "The path signature '/a/{}' MUST be unique.",
                  "place": {
                    "file": "doubtful.json",
                    "line": 1,
                    "column": 161,
                    "pointer": "/paths/~1a~1{c}"
                  }
                }
              ]
            }

            """,
            ""),
        Run("doubtful.json", "-f", "json", "--fail-on", "warning"));

    private ToolRun Run(params IReadOnlyList<string> arguments) => Tool.RunIn(_folder.Root, "", ["validate", .. arguments]);
}
