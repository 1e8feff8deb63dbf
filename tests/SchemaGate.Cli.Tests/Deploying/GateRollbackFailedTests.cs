namespace SchemaGate.Cli.Tests.Deploying;

public sealed class GateRollbackFailedTests
{
    // The canary is bad, and the caller may no longer change the service.
    private const string Scenario = """
        description: The canary is slow, and a minute after the shift nobody may change the service any more.
        requests-per-minute: 3000
        canary:
          phases:
            - error-ratio: 0.5
        faults:
          - rpc: UpdateService
            code: PERMISSION_DENIED
            from: 1m
        """;

    [Fact]
    public void ARollbackThatIsRefusedEndsLoudly()
    {
        using var folder = new TemporaryFolder();
        using var emulator = EmulatorProcess.Start(folder.Write("denied.yml", Scenario));

        var run = emulator.Run("gate", [.. GateRun.Contract, "--revision", "orders-00002-def"]);

        Assert.Equal((13, "ROLLBACK FAILED: orders-00002-def may still serve traffic (permission denied)"), (run.ExitCode, GateRun.EndOf(run)));
        Assert.Contains("  Next: give the traffic back by hand: gcloud run services update-traffic orders --to-revisions orders-00001-abc=100, or `schemagate canary rollback --project-id demo --region europe-west1 --service orders`.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 90, ["canary"] = 10 }, emulator.Traffic());
    }
}
