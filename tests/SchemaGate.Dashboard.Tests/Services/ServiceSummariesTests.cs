using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Services;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests.Services;

public sealed class ServiceSummariesTests
{
    [Fact]
    public async Task A_canary_under_way_stands_beside_the_stable_revision()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        Assert.Equal(
            [new() { Service = LedgerEntries.Orders, Stable = "orders-1", Canary = "orders-2", Traffic = 10, Deployment = 1, Phase = Phase.Observing, Started = LedgerEntries.Start }],
            await ServiceSummaries.OfAsync(dashboard.Ledger, default));
    }

    [Fact]
    public async Task What_was_promoted_serves_and_each_end_counts_for_the_rate()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([LedgerEntries.Of("r1", "RolledBack", Phase.RolledBack, 600, Reason.ErrorRate), LedgerEntries.Claimed("r2"), LedgerEntries.Of("r2", "Promoted", Phase.Promoted, 900, Reason.Healthy), LedgerEntries.ContractChecked("r3", 950, LedgerEntries.Broken())], default);
        Assert.Equal(
            [new() { Service = LedgerEntries.Orders, Stable = "orders-2", Deployment = 2, Phase = Phase.Promoted, Started = LedgerEntries.Start, Ended = LedgerEntries.Start.AddSeconds(900), Promoted = 1, Finished = 2 }],
            await ServiceSummaries.OfAsync(dashboard.Ledger, default));
        using var visitor = dashboard.Visitor();
        var page = System.Text.RegularExpressions.Regex.Replace(await visitor.GetStringAsync("/services"), "\\s*<[^>]*>\\s*", " ");
        Assert.Contains("orders production · shop europe-west1 orders-2 100 % – &#x2713; Promoted 2026-03-01 12:15:00 UTC 50 % of 2", System.Text.RegularExpressions.Regex.Replace(page, "\\s+", " "), StringComparison.Ordinal);
        Assert.Equal(
            """{"services":[{"service":{"name":"orders","environment":"production","project":"shop","region":"europe-west1"},"stable":"orders-2","traffic":0,"deployment":2,"phase":"Promoted","started":"2026-03-01T12:00:00+00:00","ended":"2026-03-01T12:15:00+00:00","promoted":1,"finished":2}]}""",
            await visitor.GetStringAsync("/api/v1/services"));
    }
}
