using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard;
using SchemaGate.Ledger;
using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Cli.Tests.Deploying;

public sealed class GateContractTests
{
    [Fact]
    public void ABrokenContractIsNotDeployed()
    {
        using var emulator = EmulatorProcess.Start("healthy");

        var run = emulator.Run("gate", ["--baseline", "testdata/orders/old.json", "--document", "testdata/orders/new.json", .. GateRun.Canary]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("4 breaking, 1 warning, 2 info — FAIL (--fail-on breaking)", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("To accept what is meant: run schemagate diff testdata/orders/old.json testdata/orders/new.json --write-suppressions, write the reason into the file, and commit it\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    [Fact]
    public async Task WhatTheGateCountsIsWhatTheLedgerAddsUpTo()
    {
        using var folder = new TemporaryFolder();
        using var emulator = EmulatorProcess.Start("healthy");
        var (ledger, metrics) = (folder.PathOf("ledger.db"), folder.PathOf("gate.prom"));

        var broken = emulator.Run("gate", ["--baseline", "testdata/orders/old.json", "--document", "testdata/orders/new.json", .. GateRun.Canary, "--ledger", ledger, "--metrics-file", metrics]);

        Assert.Equal((1, ""), (broken.ExitCode, broken.Error));
        await using var kept = LedgerAddress.OpenReadable(ledger);
        await using var dashboard = await DashboardServer.StartAsync(new() { Url = new("http://127.0.0.1:0"), Ledger = kept }, default);
        using var http = new HttpClient { BaseAddress = dashboard.Address };
        Assert.Equal(Counters(await File.ReadAllTextAsync(metrics)), Counters(await http.GetStringAsync("/metrics")));
        var contract = (await kept.ContractAsync(1, default))!;
        Assert.Equal((ContractVerdict.Broken, 4, 1, 2, 7), (contract.Verdict, contract.Breaking, contract.Warnings, contract.Infos, contract.Findings.Length));
        Assert.Equal((Phase.Refused, Reason.ContractBroken), ((await kept.FindAsync(1, default))!.Facts.Phase, (await kept.FindAsync(1, default))!.Facts.Reason));
    }

    // Labels and values; the order of labels and the time of the comparison are each writer's own.
    private static IEnumerable<string> Counters(string metrics) => metrics.Split('\n')
        .Where(line => line.StartsWith("openapi_", StringComparison.Ordinal) && !line.StartsWith("openapi_last_comparison_timestamp", StringComparison.Ordinal))
        .Select(line => string.Join(' ', line.Split('{', '}', ',').Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);

    [Fact]
    public void ARehearsalChangesNothing()
    {
        using var emulator = EmulatorProcess.Start("healthy");

        var run = GateRun.On(emulator, "--revision", "orders-00002-def", "--dry-run");
        var image = emulator.Run("gate", [.. GateRun.Contract, "--revision", "orders-00002-def", "--dry-run"]);

        Assert.Equal((2, 0), (run.ExitCode, image.ExitCode));
        Assert.Contains("Would give orders-00002-def 10 % of the traffic beside orders-00001-abc, watch it for 15 minutes each time, and promote it or roll it back. Nothing was changed.", image.Error, StringComparison.Ordinal);
        Assert.Contains("no rollout is running", emulator.Run("canary status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentThatCannotBeReadIsNotDeployed()
    {
        using var emulator = EmulatorProcess.Start("healthy");

        var run = emulator.Run("gate", ["--baseline", "testdata/orders/old.json", "--document", "no-such-file.json", .. GateRun.Canary]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }
}
