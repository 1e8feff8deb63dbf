namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>One <c>gate</c> against one scenario in another process: how it ends, what serves then, and what the metrics say.</summary>
internal static class GateScenarios
{
    public static void Check(string scenario, int code, string end, int canary, string metric, params IReadOnlyList<string> options)
    {
        using var folder = new TemporaryFolder();
        using var emulator = EmulatorProcess.Start(scenario);
        var file = folder.PathOf("gate.prom");

        var run = GateRun.On(emulator, ["--metrics-file", file, .. options]);

        Assert.True((code, end) == (run.ExitCode, WithoutRevision(GateRun.EndOf(run))), $"{run.ExitCode}: {run.Output}\n{run.Error}");
        Assert.Equal(Expected(canary), emulator.Traffic());
        Assert.Contains(metric, File.ReadAllLines(file));
    }

    private static Dictionary<string, int> Expected(int canary) => new[] { ("canary", canary), ("stable", 100 - canary) }
        .Where(share => share.Item2 > 0)
        .ToDictionary(share => share.Item1, share => share.Item2);

    // The name of a deployed revision has the time of its deployment.
    private static string WithoutRevision(string line) =>
        string.Join(' ', line.Split(' ').Select(word => word.StartsWith("orders-2", StringComparison.Ordinal) ? "CANARY" : word));
}
