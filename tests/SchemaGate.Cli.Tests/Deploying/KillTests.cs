namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>The process is killed in each phase, and another one goes on with what the service remembers.</summary>
public sealed class KillTests
{
    [Theory]
    [InlineData("The canary serves 10 %")]
    [InlineData("Pass:")]
    [InlineData("The canary is being promoted")]
    public void AHealthyRolloutIsResumed(string line)
    {
        using var emulator = EmulatorProcess.Start("healthy");
        Kill(emulator, line);

        var resumed = emulator.Run("canary resume", [.. GateRun.Canary.Skip(2)]);

        Assert.True(resumed.ExitCode == 0, resumed.Error);
        Assert.Equal("canary", Assert.Single(emulator.Traffic()).Key);
        Assert.Contains("no rollout is running", emulator.Run("canary status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AResumedRolloutKeepsItsSteps()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        Kill(emulator, "The canary serves 10 %", "--steps", "10,50");

        var resumed = emulator.Run("canary resume", [.. GateRun.Canary.Skip(2)]);

        Assert.True(resumed.ExitCode == 0, resumed.Error);
        Assert.Contains("The canary serves 50 % of the traffic.", resumed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ACanaryWhoseSmokeCheckWasNotDoneGetsNoTrafficWithoutOne()
    {
        using var folder = new TemporaryFolder();
        using var emulator = EmulatorProcess.Start(folder.Write("late.yml", "description: The canary takes its time to start.\nrequests-per-minute: 3000\nready-after: 3m\n"));
        Kill(emulator, "The service is marked", "--smoke-path", "/healthz");

        var resumed = emulator.Run("canary resume");

        Assert.True(resumed.ExitCode == 3, resumed.Error);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
        Assert.Contains("this run has none: resume with the smoke check that the rollout began with, or roll back.", resumed.Output, StringComparison.Ordinal);
        Assert.Equal(0, emulator.Run("canary rollback").ExitCode);
    }

    // Whether the canary was created, or had traffic already, depends on the moment: who resumes goes on where that is safe, and back where it is not.
    [Theory]
    [InlineData("The service is marked")]
    [InlineData("The canary is to get 10 %")]
    public void ARolloutThatHadNoTrafficYetEndsOnOneSide(string line)
    {
        using var emulator = EmulatorProcess.Start("healthy");
        Kill(emulator, line);

        var resumed = emulator.Run("canary resume", [.. GateRun.Canary.Skip(2)]);

        Assert.True(resumed.ExitCode is 0 or 10, resumed.Error);
        Assert.Equal((resumed.ExitCode == 0 ? "canary" : "stable", 100), Assert.Single(emulator.Traffic().Select(share => (share.Key, share.Value))));
        Assert.Contains("no rollout is running", emulator.Run("canary status").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fail:")]
    [InlineData("The canary is being rolled back")]
    public void AnUnhealthyRolloutIsRolledBackAllTheSame(string line)
    {
        using var emulator = EmulatorProcess.Start("slow");
        Kill(emulator, line);

        var resumed = emulator.Run("canary resume", [.. GateRun.Canary.Skip(2)]);

        Assert.True(resumed.ExitCode == 10, resumed.Error);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    [Fact]
    public void AnotherRolloutDoesNotStartBesideAnUnfinishedOne()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        Kill(emulator, "The canary serves 10 %");

        Assert.Equal(12, GateRun.On(emulator).ExitCode);
        Assert.Equal(0, emulator.Run("canary rollback", "--actor", "ann", "--reason", "the runner is gone").ExitCode);
        Assert.Contains("RolledBack: ann asked for it: the runner is gone", emulator.Run("canary status").Output, StringComparison.Ordinal);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    private static void Kill(EmulatorProcess emulator, string line, params IReadOnlyList<string> options)
    {
        using var gate = emulator.Begin("gate", [.. GateRun.Contract, .. GateRun.Canary, .. options]);
        Waits.Until(gate, line);
        gate.Kill();
        gate.WaitForExit();
    }
}
