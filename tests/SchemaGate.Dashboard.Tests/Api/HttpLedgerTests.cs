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
        Assert.Equal(LedgerEntries.Claimed("r2") with { Facts = null! }, Assert.Single(await dashboard.Ledger.TimelineAsync(2, 10, default)) with { Facts = null! });
    }

    [Fact]
    public async Task A_wrong_token_is_told()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await using var ledger = LedgerAddress.Open(dashboard.Address.ToString(), "a-wrong-token-of-some-length");
        var problem = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([LedgerEntries.Claimed("r2")], default));
        Assert.Equal($"The dashboard at {dashboard.Address.Authority} refuses the token. Set SCHEMAGATE_TOKEN to the one that it was started with.", problem.Message);
    }
}
