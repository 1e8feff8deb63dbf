using SchemaGate.Tests.Monitoring;
using SchemaGate.Tests.Npm;

namespace SchemaGate.Cli.Tests.Workflows;

/// <summary>actionlint and shellcheck have nothing to say.</summary>
public sealed class LintTests
{
    private const string Workflow = ".github/workflows/canary-deployment.yml";
    private const string Action = ".github/actions/schemagate/action.yml";

    // This build of actionlint is older than the context of configuration variables.
    private const string UnknownToIt = "undefined variable \"vars\"";

    public static TheoryData<string, string> Scripts
    {
        get
        {
            var scripts = new TheoryData<string, string>();
            foreach (var file in new[] { Workflow, Action })
            {
                WorkflowFile.ScriptedSteps(file).ToList().ForEach(step => scripts.Add(file, step!));
            }

            return scripts;
        }
    }

    [Fact]
    public void TheWorkflowIsWellFormed()
    {
        var lint = new NpmFolder(Repository.PathOf("tests", "SchemaGate.Cli.Tests", "Workflows", "lint"));

        var found = lint.Run("lint.mjs", Repository.PathOf(Workflow)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([], found.Where(line => !line.Contains(UnknownToIt, StringComparison.Ordinal)));
    }

    /// <summary>A tag of an action can be moved by others, a commit cannot.</summary>
    [Theory]
    [InlineData(Workflow, 3)]
    [InlineData(Action, 1)]
    public void ActionsOfOthersAreNamedByTheirCommit(string file, int others)
    {
        var used = File.ReadAllLines(Repository.PathOf(file)).Select(line => line.Trim().TrimStart('-', ' ')).Where(line => line.StartsWith("uses: ", StringComparison.Ordinal) && !line.Contains("./", StringComparison.Ordinal)).ToList();

        Assert.Equal(others, used.Count);
        Assert.All(used, line => Assert.Matches("^uses: [a-z/-]+@[0-9a-f]{40} # v[0-9.]+$", line));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void TheScriptsAreSound(string file, string step)
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("step.sh", WorkflowFile.ScriptOf(file, step));

        Assert.Equal(new ToolRun(0, "", ""), Tool.Start(DebianProgram.Find("shellcheck", "shellcheck"), folder.Root, "", "--shell", "bash", script));
    }
}
