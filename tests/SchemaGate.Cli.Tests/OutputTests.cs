using System.Text.Json.Nodes;

namespace SchemaGate.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private const string Document = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}""";

    private readonly TemporaryFolder _folder = new();

    public OutputTests() => _folder.Write("a.json", Document);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_is_the_default() =>
        Assert.Equal(new ToolRun(0, "0 breaking, 0 warnings, 0 info — PASS (--fail-on breaking)\n", ""), Run("diff", "a.json", "a.json"));

    [Fact]
    public void Standard_input_is_a_document() =>
        Assert.Equal(0, Tool.RunIn(_folder.Root, Document, "diff", "-", "a.json").ExitCode);

    [Fact]
    public void Several_reports_are_written_in_one_run()
    {
        var run = Run("diff", "a.json", "a.json", "-f", "json", "-o", "json=r.json", "-o", "text=r.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("pass", (string?)JsonNode.Parse(run.Output)!["outcome"]);
        Assert.Equal(run.Output, File.ReadAllText(_folder.PathOf("r.json")));
        Assert.Equal("0 breaking, 0 warnings, 0 info — PASS (--fail-on breaking)\n", File.ReadAllText(_folder.PathOf("r.txt")));
    }

    [Fact]
    public void What_was_not_compared_never_reads_as_clean()
    {
        var run = Run("diff", "none.json", "a.json", "-o", "json=r.json", "-o", "text=r.txt");
        const string Expected = "could not compare the documents; this is not a pass\nnone.json(1,1): error SG9001: The file does not exist. Check the path; it starts at the current folder.\n";

        Assert.Equal(new ToolRun(3, "", Expected), run);
        Assert.Equal("could-not-compare", (string?)JsonNode.Parse(File.ReadAllText(_folder.PathOf("r.json")))!["outcome"]);
        Assert.Equal(Expected, File.ReadAllText(_folder.PathOf("r.txt")));
    }

    [Fact]
    public void A_file_that_does_not_exist_is_explained() => Assert.EndsWith(
        "\nno/such/file.json(1,1): error SG9001: The file does not exist. Check the path; it starts at the current folder.\n",
        Run("diff", "no/such/file.json", "a.json").Error,
        StringComparison.Ordinal);

    [Fact]
    public void A_report_that_cannot_be_written_is_not_a_pass()
    {
        var run = Run("diff", "a.json", "a.json", "-o", "json=no/such/folder/r.json");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("schemagate: cannot write the report to no/such/folder/r.json: Could not find a part of the path", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_not_a_pass()
    {
        var run = Tool.Start("bash", _folder.Root, "", "-c", $"{Tool.ShellCall} diff a.json a.json > /dev/full");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("schemagate: cannot write the report to standard output: No space left on device", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_names_do_not_reach_the_terminal() =>
        Assert.Contains("\n\\u001b[31m.json(1,1): error", Run("diff", "\u001b[31m.json", "a.json").Error, StringComparison.Ordinal);

    [Fact]
    public void The_version_is_the_package_s() => Assert.Equal("0.1.0\n", Tool.Run("--version").Output);

    [Fact]
    public void The_schema_is_printed_as_it_lies_in_the_repository() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("src", "SchemaGate.Engine", "Reporting", "report.schema.json")),
        Tool.Run("schema").Output);

    [Fact]
    public void The_schema_of_suppressions_is_printed_as_it_lies_in_the_repository() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("src", "SchemaGate.Engine", "Policy", "Suppressions", "suppressions.schema.json")),
        Tool.Run("schema", "suppressions").Output);

    private ToolRun Run(params IReadOnlyList<string> arguments) => Tool.RunIn(_folder.Root, "", arguments);
}
