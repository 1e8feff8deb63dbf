namespace SchemaGate.Cli.Tests.Pipelines;

public sealed class PipelineOutputTests : IDisposable
{
    private const string Text = "0 breaking, 0 warnings, 1 info — PASS (--fail-on breaking)\n";
    private const string GitHub = "::notice file=api/new.json,line=1,endLine=1,col=69,title=SG1010 An operation was added::";
    private const string Azure = "info SG1010 api/new.json(1,69): ";

    private readonly TemporaryFolder _folder = new();

    public PipelineOutputTests()
    {
        _folder.Write("api/old.json", """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}""");
        _folder.Write("api/new.json", """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"OK"}}}}}}""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("GITHUB_ACTIONS", "auto", GitHub)]
    [InlineData("GITHUB_ACTIONS", "none", null)]
    [InlineData("GITHUB_ACTIONS", "azure", Azure)]
    [InlineData("TF_BUILD", "auto", Azure)]
    [InlineData("TF_BUILD", "github", GitHub)]
    [InlineData("OTHER", "auto", null)]
    public void Annotations_follow_the_text(string variable, string option, string? annotation)
    {
        var output = Run(new() { [variable] = "true" }, "--ci", option).Output;

        Assert.Contains(Text, output, StringComparison.Ordinal);
        Assert.Equal(annotation ?? "", output[(output.IndexOf(Text, StringComparison.Ordinal) + Text.Length)..][..(annotation?.Length ?? 0)]);
        Assert.Equal(annotation is null, output.EndsWith(Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Output_for_programs_stays_clean()
    {
        var run = Run(new() { ["GITHUB_ACTIONS"] = "true" }, "-f", "json");

        Assert.Equal(Run([], "-f", "json"), run);
    }

    [Fact]
    public void Step_outputs_are_added_to_what_is_there()
    {
        var outputs = _folder.Write("outputs", "earlier=1\n");

        var run = Run(new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_OUTPUT"] = outputs }, "-f", "json", "-o", "sarif=r.sarif");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("earlier=1\nverdict=pass\nbreaking=0\nwarnings=0\ninfos=1\nreport-path=r.sarif\nreport-paths=[\"r.sarif\"]\n", File.ReadAllText(outputs));
    }

    [Fact]
    public void The_step_summary_gets_the_Markdown_report()
    {
        var summary = _folder.Write("summary.md", "# Earlier\n");

        Run(new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_STEP_SUMMARY"] = summary });

        Assert.Equal($"# Earlier\n{Run([], "-f", "markdown").Output}", File.ReadAllText(summary));
    }

    [Fact]
    public void Step_outputs_that_cannot_be_written_are_not_a_pass()
    {
        var run = Run(new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_OUTPUT"] = "no/such/folder/outputs" });

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("schemagate: cannot write the report to no/such/folder/outputs: Could not find a part of the path", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_pipeline_its_files_are_left_alone()
    {
        var (outputs, summary) = (_folder.PathOf("outputs"), _folder.PathOf("summary"));

        Run(new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_OUTPUT"] = outputs, ["GITHUB_STEP_SUMMARY"] = summary }, "--ci", "none");

        Assert.False(File.Exists(outputs) || File.Exists(summary));
    }

    [Fact]
    public void What_was_not_compared_is_an_error_at_its_place()
    {
        var run = Tool.RunWith(_folder.Root, new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" }, "diff", "api/old.json", "api/none.json");

        Assert.Equal("::error file=api/none.json,line=1,endLine=1,col=1,title=SG9001 Could not compare::api/none.json:1:1: The file does not exist. Check the path; it starts at the current folder.\n", run.Output);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public void Paths_start_at_the_checkout_wherever_the_step_runs()
    {
        var variables = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = _folder.Root };

        var run = Tool.RunWith(_folder.PathOf("api"), variables, "diff", "old.json", "new.json", "-f", "github");

        Assert.StartsWith(GitHub, run.Output, StringComparison.Ordinal);
    }

    private ToolRun Run(Dictionary<string, string> variables, params IReadOnlyList<string> arguments) =>
        Tool.RunWith(_folder.Root, variables, ["diff", "api/old.json", "api/new.json", .. arguments]);
}
