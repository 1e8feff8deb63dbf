using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>What a service remembers of who holds its rollout, and what settle makes of it.</summary>
public sealed partial class CanaryHoldTests
{
    private const string Service = "--project-id demo --region europe-west1 --service orders";

    [Fact]
    public void AHeldRolloutSaysByWhomAndWhyAndIsNotSettled()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        emulator.Run("canary start", "--revision", "orders-00002-def");
        Assert.Equal($"schemagate: Nothing to settle: the rollout of orders-00002-def is waiting for `canary monitor` since TIME; no process runs it. Next: schemagate canary monitor {Service} --revision orders-00002-def\n", Settle(emulator));
        Assert.Equal(0, emulator.Run("canary hold", "--actor", "ann", "--reason", "seen enough").ExitCode);

        var status = Masked(emulator.Run("canary status").Output);
        var held = JsonNode.Parse(emulator.Run("canary status", "-f", "json").Output)!["rollout"]!;

        Assert.Contains("  state: held by ann since TIME (operator request): seen enough; no process runs it\n", status, StringComparison.Ordinal);
        Assert.Contains($"  Next: schemagate canary resume {Service} (or promote, or rollback)\n", status, StringComparison.Ordinal);
        Assert.Equal(("held", 1, false), ((string)held["state"]!, (int)held["step"]!, (bool)held["leaseAlive"]!));
        Assert.Equal(("ann", "OperatorRequest", "seen enough"), ((string)held["held"]!["by"]!, (string)held["held"]!["reason"]!, (string)held["held"]!["explanation"]!));
        Assert.Equal($"schemagate: Nothing to settle: the rollout of orders-00002-def is held by ann since TIME (operator request): seen enough; no process runs it. Next: schemagate canary resume {Service} (or promote, or rollback)\n", Settle(emulator));
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 90, ["canary"] = 10 }, emulator.Traffic());
    }

    [Fact]
    public void ARolloutWhoseProcessIsGoneIsLeftBehindOnceItsLeaseRanOutAndIsSettled()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        using (var gate = emulator.Begin("gate", [.. GateRun.Contract, "--revision", "orders-00002-def"]))
        {
            Waits.Until(gate, "The canary serves 10 %");
            gate.Kill();
            gate.WaitForExit();
        }

        Assert.Equal("running", StateOf(emulator));
        for (var tries = 0; StateOf(emulator) != "leftBehind"; tries++)
        {
            Assert.True(tries < 60, "The lease of ten minutes, twenty seconds here, did not run out within a minute.");
            Thread.Sleep(1000);
        }

        Assert.Matches("  state: left behind by [^ ]+/[0-9]+, which is gone: its lease ran out at TIME\n", Masked(emulator.Run("canary status").Output));
        Assert.Equal(0, emulator.Run("canary settle").ExitCode);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    private static string StateOf(EmulatorProcess emulator) => (string)JsonNode.Parse(emulator.Run("canary status", "-f", "json").Output)!["rollout"]!["state"]!;

    private static string Settle(EmulatorProcess emulator)
    {
        var run = emulator.Run("canary settle");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return Masked(run.Error);
    }

    private static string Masked(string text) => Time().Replace(text, "TIME");

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}Z")]
    private static partial Regex Time();
}
