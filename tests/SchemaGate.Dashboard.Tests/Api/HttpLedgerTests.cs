using SchemaGate.Ledger;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests.Api;

/// <summary>A gate sends its events to a running dashboard.</summary>
public sealed class HttpLedgerTests
{
    [Fact]
    public async Task What_is_sent_is_in_the_ledger_of_the_dashboard()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await using var ledger = LedgerAddress.Open(dashboard.Address.ToString(), RunningDashboard.Token);
        await ledger.AppendAsync([LedgerEntries.Claimed("r2")], default);
        await ledger.AppendAsync([LedgerEntries.Claimed("r2")], default);
        Assert.Equal(LedgerEntries.Claimed("r2") with { Facts = null! }, Assert.Single((await dashboard.Ledger.TimelineAsync(2, new(10), default)).Entries) with { Facts = null! });
    }

    [Fact]
    public async Task A_contract_is_sent_with_its_findings()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await using var ledger = LedgerAddress.Open(dashboard.Address.ToString(), RunningDashboard.Token);
        await ledger.AppendAsync([LedgerEntries.ContractChecked("r2", 5, LedgerEntries.Broken())], default);
        Assert.Equal(LedgerEntries.Broken().Findings, (await dashboard.Ledger.ContractAsync(2, default))!.Findings.AsEnumerable());
    }

    [Fact]
    public async Task A_contract_beyond_all_bounds_is_refused()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await using var ledger = LedgerAddress.Open(dashboard.Address.ToString(), RunningDashboard.Token);
        var contract = LedgerEntries.Broken() with { Findings = [.. Enumerable.Repeat(LedgerEntries.Broken().Findings[0], 51)] };
        var problem = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([LedgerEntries.ContractChecked("r2", 5, contract)], default));
        Assert.Equal($"The dashboard at {dashboard.Address.Authority} answered 400. Look at what it prints.", problem.Message);
    }

    [Fact]
    public async Task A_wrong_token_is_told_also_when_it_was_sent_many_times()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await using var ledger = LedgerAddress.Open(dashboard.Address.ToString(), "a-wrong-token-of-some-length");
        for (var tries = 0; tries < 7; tries++)
        {
            var problem = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([LedgerEntries.Claimed("r2")], default));
            Assert.Equal($"The dashboard at {dashboard.Address.Authority} refuses the token. Set SCHEMAGATE_TOKEN to the one that it was started with.", problem.Message);
            Assert.False(problem.IsPassing);
        }
    }
}
