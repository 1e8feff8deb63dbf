namespace SchemaGate.Cli.Tests.Deploying.Serving;

public sealed class WrongTokenTests
{
    [Fact]
    public async Task A_gate_with_a_wrong_token_says_so_at_once_and_so_does_the_dashboard()
    {
        using var emulator = EmulatorProcess.Start("healthy");
        using var dashboard = new DashboardProcess(emulator);
        using var wrong = emulator.BeginWith(
            new Dictionary<string, string> { ["SCHEMAGATE_TOKEN"] = "a-wrong-token-of-some-length" }, "gate", [.. GateRun.Contract, .. GateRun.Canary, "--ledger", dashboard.Address]);
        var error = await wrong.StandardError.ReadToEndAsync();
        await wrong.WaitForExitAsync();

        var told = error.Split('\n').Where(line => line.StartsWith("schemagate: ", StringComparison.Ordinal)).ToList();
        var place = $"The dashboard at {new Uri(dashboard.Address).Authority}";
        const string Refusal = "refuses the token. Set SCHEMAGATE_TOKEN to the one that it was started with.";
        Assert.Equal((0, $"schemagate: {place} {Refusal} The rollout goes on, and its events are sent again until they are taken."), (wrong.ExitCode, told[0]));
        Assert.Equal(2, told.Count);
        Assert.Matches($"^schemagate: [0-9]+ events are missing in the ledger: {place} {Refusal}$", told[1]);
        Assert.Equal("schemagate: A wrong token from 127.0.0.1 was refused. If a gate or a person of yours sent it, give them the one that this dashboard was started with.", dashboard.Said.First());
        Assert.DoesNotContain(dashboard.Said, line => line.Contains("a-wrong-token", StringComparison.Ordinal));
    }
}
