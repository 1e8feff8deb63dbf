using System.Diagnostics;

namespace SchemaGate.Cli.Tests.Deploying;

public sealed class CanaryCommandsTests
{
    private static readonly string[] Window = ["--duration", "2"];

    [Fact]
    public void StartShiftsMonitorPromotesAndRollbackGoesBack()
    {
        using var emulator = EmulatorProcess.Start("healthy");

        var start = emulator.Run("canary start", "--revision", "orders-00002-def");
        Assert.Equal((0, "WAITING: orders-00002-def has its share of the traffic (goal reached)"), (start.ExitCode, GateRun.EndOf(start)));
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 90, ["canary"] = 10 }, emulator.Traffic());

        var monitor = emulator.Run("canary monitor", ["--revision", "orders-00002-def", "--interval", "60", "--error-rate-threshold", "1.0", "--latency-threshold", "60000", "--p99-threshold", "120000", "--min-requests", "100", .. Window]);
        Assert.Equal((0, "PROMOTED: orders-00002-def serves all traffic (healthy)"), (monitor.ExitCode, GateRun.EndOf(monitor)));

        var rollback = emulator.Run("canary rollback", "--actor", "ann");
        Assert.Equal((0, "ROLLED BACK: orders-00001-abc serves all traffic (operator request)"), (rollback.ExitCode, GateRun.EndOf(rollback)));
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    [Theory]
    [InlineData("rollback", 10, "ROLLED BACK: orders-00001-abc serves all traffic (operator request)", "stable", 100)]
    [InlineData("promote", 0, "PROMOTED: orders-00002-def serves all traffic (operator request)", "canary", 100)]
    [InlineData("hold", 11, "HELD: orders-00002-def keeps its share of the traffic until a person decides (operator request)", "canary", 10)]
    public async Task AWishFromElsewhereIsFollowedByTheRunningGate(string wish, int code, string end, string revision, int percent)
    {
        using var emulator = EmulatorProcess.Start("healthy");
        using var gate = emulator.Begin("gate", [.. GateRun.Contract, "--revision", "orders-00002-def"]);
        var output = gate.StandardOutput.ReadToEndAsync();
        Waits.Until(gate, "The canary serves 10 %");

        var decided = emulator.Run($"canary {wish}", "--actor", "ann", "--reason", "seen enough");
        await gate.WaitForExitAsync();

        Assert.True(decided.ExitCode == 0, decided.Error);
        Assert.Equal((code, end), (gate.ExitCode, GateRun.EndOf(new(gate.ExitCode, await output, ""))));
        Assert.Equal(percent, emulator.Traffic()[revision]);
    }

    [Fact]
    public async Task AGateThatIsAskedToStopHoldsInGoodOrder()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        using var gate = emulator.Begin("gate", [.. GateRun.Contract, "--revision", "orders-00002-def"]);
        var output = gate.StandardOutput.ReadToEndAsync();
        Waits.Until(gate, "The canary serves 10 %");

        Process.Start("kill", ["-TERM", $"{gate.Id}"]).WaitForExit();
        await gate.WaitForExitAsync();

        Assert.Equal((11, "HELD: orders-00002-def keeps its share of the traffic until a person decides (interrupted)"), (gate.ExitCode, GateRun.EndOf(new(gate.ExitCode, await output, ""))));
        Assert.Equal(0, emulator.Run("canary resume", Window).ExitCode);
        Assert.Equal(new Dictionary<string, int> { ["canary"] = 100 }, emulator.Traffic());
    }

    [Fact]
    public async Task AGateThatIsAskedToStopRollsBackWhereThatIsAskedFor()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        using var gate = emulator.Begin("gate", [.. GateRun.Contract, "--revision", "orders-00002-def", "--on-interrupt", "rollback"]);
        var output = gate.StandardOutput.ReadToEndAsync();
        Waits.Until(gate, "The canary serves 10 %");

        Process.Start("kill", ["-INT", $"{gate.Id}"]).WaitForExit();
        await gate.WaitForExitAsync();

        Assert.Equal((10, "ROLLED BACK: orders-00001-abc serves all traffic (interrupted)"), (gate.ExitCode, GateRun.EndOf(new(gate.ExitCode, await output, ""))));
    }

    [Fact]
    public void ThereIsNothingToResume()
    {
        using var emulator = EmulatorProcess.Start("healthy");

        var run = emulator.Run("canary resume");

        Assert.Equal((3, "NOT STARTED: nothing was touched (not startable)\n  The service remembers no rollout: there is nothing to go on with.\n"), (run.ExitCode, run.Output));
    }
}
