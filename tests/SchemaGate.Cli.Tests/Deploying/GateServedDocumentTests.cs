namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>A <c>gate</c> that looks at the document which the canary serves under its tag.</summary>
public sealed class GateServedDocumentTests
{
    private static readonly string[] Options = ["--smoke-document", "/openapi/v1.json"];

    [Fact]
    public void ACanaryThatServesWhatWasCheckedIsPromoted()
    {
        using var emulator = EmulatorProcess.Start("healthy", "--canary-document", "testdata/orders/compatible.json");

        var run = GateRun.On(emulator, Options);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("schemagate: The canary serves the contract of testdata/orders/compatible.json.", run.Error.Split('\n'));
    }

    [Fact]
    public void ACanaryThatServesABreakGetsNoTraffic()
    {
        using var emulator = EmulatorProcess.Start("healthy", "--canary-document", "testdata/orders/new.json");

        var run = GateRun.On(emulator, Options);

        Assert.Equal((10, "ROLLED BACK: orders-00001-abc serves all traffic (smoke check failed)"), (run.ExitCode, GateRun.EndOf(run)));
        Assert.StartsWith("The smoke check failed 3 times: The document at http://127.0.0.1:", run.Output.Split('\n')[^3].Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("% of the traffic", run.Error, StringComparison.Ordinal);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    [Fact]
    public void WhichDocumentIsMeantMustBeClear()
    {
        using var emulator = EmulatorProcess.Start("healthy");

        var run = emulator.Run("gate", ["--baseline", "testdata/orders/old.json", "--document", "-", .. GateRun.Canary, .. Options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("schemagate: --smoke-document reads the document once more, and standard input is read once only. Give a file.", run.Error.Split('\n')[0]);
    }
}
