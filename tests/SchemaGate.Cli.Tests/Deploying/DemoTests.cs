namespace SchemaGate.Cli.Tests.Deploying;

public sealed class DemoTests
{
    [Fact]
    public void TheStoryGoesAsItIsTold()
    {
        var run = Tool.Run("demo");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            ["gate exits with 1: nothing was deployed.", "gate exits with 0: the canary was promoted.", "gate exits with 10: the canary was rolled back."],
            run.Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("gate exits", StringComparison.Ordinal)));
        Assert.Contains("To accept what is meant: run schemagate diff OLD NEW --write-suppressions, write the reason into the file, and commit it", run.Output.Split('\n'));
        Assert.Contains("deployment_rollback_total{deployment_type=\"canary\",reason=\"latency_p95\",service=\"orders\",environment=\"demo\"} 1", run.Output, StringComparison.Ordinal);
    }
}
