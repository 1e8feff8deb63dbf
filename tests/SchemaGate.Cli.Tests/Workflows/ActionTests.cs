namespace SchemaGate.Cli.Tests.Workflows;

/// <summary>The scripts of the action for pull requests. That it installs the packed tool is tried with the packages.</summary>
public sealed class ActionTests
{
    private const string Action = ".github/actions/schemagate/action.yml";

    [Fact]
    public void EveryScriptIsTried() => Assert.Equal(["Install schemagate", "Compare", "Keep the comment up to date"], WorkflowFile.ScriptedSteps(Action));

    [Theory]
    [InlineData("breaking", 1, "fail")]
    [InlineData("never", 0, "pass")]
    public void DocumentsAreComparedWithTheMergeBase(string failOn, int code, string verdict)
    {
        using var repository = PullRequest();
        using var step = new StepRun();

        var run = step.Run(repository.Root, WorkflowFile.ScriptOf(Action, "Compare"), ("DOCUMENTS", "api"), ("BASE_REF", "main"), ("FAIL_ON", failOn), ("GITHUB_ACTIONS", "true"), ("GITHUB_WORKSPACE", repository.Root));

        Assert.True(run.ExitCode == code, run.Output + run.Error);
        var outputs = File.ReadAllLines(step.Outputs);
        Assert.Contains($"verdict={verdict}", outputs);
        Assert.Contains("breaking=4", outputs);
        Assert.Contains("\n::error file=api/orders.json,line=30,", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!-- schemagate:", File.ReadAllText(repository.PathOf("schemagate.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(repository.PathOf("schemagate.sarif")));
    }

    [Theory]
    [InlineData("", "gh api --method POST repos/shop/orders/issues/7/comments --field body=@schemagate.md")]
    [InlineData("42", "gh api --method PATCH repos/shop/orders/issues/comments/42 --field body=@schemagate.md")]
    public void ThereIsOneComment(string found, string expected)
    {
        using var repository = new TemporaryFolder();
        repository.Write("schemagate.md", "<!-- schemagate:api -->\n# Contract\n");
        using var step = new StepRun(comment: found);

        var run = step.Run(repository.Root, WorkflowFile.ScriptOf(Action, "Keep the comment up to date"), ("GITHUB_REPOSITORY", "shop/orders"), ("PULL_REQUEST", "7"));

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            [
                "gh api repos/shop/orders/issues/7/comments --paginate --jq map(select(.user.type == \"Bot\" and (.body | startswith(env.MARKER)))) | .[0].id // empty",
                expected,
            ],
            File.ReadAllLines(step.Calls));
    }

    // A branch off main on which a document broke its clients, while main went on.
    private static TemporaryFolder PullRequest()
    {
        var folder = new TemporaryFolder();
        GitCommands.Run(folder, "init", "-q", "-b", "main");
        folder.Write("api/orders.json", File.ReadAllText(Repository.PathOf("testdata", "orders", "old.json")));
        GitCommands.Commit(folder);
        GitCommands.Run(folder, "switch", "-q", "-c", "change");
        folder.Write("api/orders.json", File.ReadAllText(Repository.PathOf("testdata", "orders", "new.json")));
        GitCommands.Commit(folder);
        GitCommands.Run(folder, "switch", "-q", "main");
        folder.Write("README.md", "# Orders");
        GitCommands.Commit(folder);
        GitCommands.Run(folder, "switch", "-q", "change");
        return folder;
    }
}
