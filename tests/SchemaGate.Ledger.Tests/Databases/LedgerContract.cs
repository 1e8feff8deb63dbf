using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Rollouts;
using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>What holds for a ledger in every database.</summary>
internal static class LedgerContract
{
    public static async Task HoldsAsync(IReadableLedger ledger)
    {
        await AppendTwoRolloutsAsync(ledger);
        await ListsAsync(ledger);
        await FindsAsync(ledger);
        await TotalsAsync(ledger);
        await KeepsWhatATakeOverDoesNotKnowAsync(ledger);
        await KeepsContractsAsync(ledger);
    }

    /// <param name="open">Opens the ledger as a process of its own would.</param>
    public static async Task SharesOneSecretAsync(Func<IReadableLedger> open)
    {
        var secrets = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            await using var ledger = open();
            return Convert.ToHexString(await ledger.SecretAsync(default));
        }));
        Assert.Equal(64, secrets.Distinct().Single().Length);
    }

    // A broken contract counts, and does not hide the rollout that holds the service.
    private static async Task KeepsContractsAsync(IReadableLedger ledger)
    {
        await ledger.AppendAsync([Entries.ContractChecked("r4", 10, new() { Verdict = ContractVerdict.Holds, Valid = 2, Infos = 5 }), Entries.ContractChecked("r5", 20, Entries.Broken())], default);
        await ledger.AppendAsync([Entries.ContractChecked("r5", 20, Entries.Broken()), Entries.ContractChecked("r6", 30, new() { Verdict = ContractVerdict.NotCompared, Invalid = 1, Problem = "No such file." })], default);
        Assert.Equal(["3 r3 RolledBack"], (await ledger.NewestOfEachAsync(default)).Select(Line));
        Assert.Equal(["BreakingChanges    2", "Validations Invalid   1", "Validations Valid   3"], (await ledger.TotalsAsync(default)).Where(total => total.Kind >= TotalKind.Validations).Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal([new("orders", "production", 2, Entries.Start.AddSeconds(20).ToUnixTimeSeconds())], await ledger.ComparisonsAsync(default));
        var kept = (await ledger.ContractAsync(5, default))!;
        Assert.Equal(Entries.Broken().Findings, kept.Findings.AsEnumerable());
        Assert.Equal((await ledger.FindAsync(5, default))!.Contract! with { Findings = default }, kept with { Findings = default });
        Assert.Null(await ledger.ContractAsync(1, default));
        await ledger.AppendAsync([Entries.Claimed("r4")], default);
        Assert.Equal(["4 r4 Deploying"], (await ledger.NewestOfEachAsync(default)).Select(Line));
        Assert.Equal(5, (await ledger.FindAsync(4, default))!.Contract!.Infos);
    }

    private static async Task AppendTwoRolloutsAsync(IReadableLedger ledger)
    {
        await ledger.AppendAsync([Entries.Claimed("r1"), Entries.Of("r1", "Shifted", Phase.Observing, 60)], default);
        await ledger.AppendAsync([Entries.Claimed("r2")], default);
        await ledger.AppendAsync([Entries.Checked("r1", 120, Verdict.Pass), Entries.Of("r1", "RolledBack", Phase.RolledBack, 600, Reason.ErrorRate)], default);

        // The end of this call was not seen, and a second process tells of the same end.
        await ledger.AppendAsync([Entries.Checked("r1", 120, Verdict.Pass), Entries.Of("r1", "RolledBack", Phase.RolledBack, 601, Reason.ErrorRate)], default);
    }

    private static async Task ListsAsync(IReadableLedger ledger)
    {
        Assert.Equal(["2 r2 Deploying", "1 r1 RolledBack"], (await ledger.ListAsync(new(10), default)).Select(Line));
        Assert.Equal(["1 r1 RolledBack"], (await ledger.ListAsync(new(1, Before: 2), default)).Select(Line));
        Assert.Equal(["2 r2 Deploying"], (await ledger.ListAsync(new(1, Service: "orders"), default)).Select(Line));
        Assert.Empty(await ledger.ListAsync(new(10, Service: "orders' OR 1=1 --"), default));
        Assert.Equal(["2 r2 Deploying"], (await ledger.NewestOfEachAsync(default)).Select(Line));
    }

    private static async Task KeepsWhatATakeOverDoesNotKnowAsync(IReadableLedger ledger)
    {
        var (began, ended) = (Entries.Claimed("r3"), Entries.Of("r3", "RolledBack", Phase.RolledBack, 9));
        await ledger.AppendAsync([began with { Facts = began.Facts with { Image = "orders:2", Steps = [25], Thresholds = new(2, 500, 900, 10) } }, ended], default);
        var facts = (await ledger.FindAsync(3, default))!.Facts;
        Assert.Equal(("orders:2", 25, new(2, 500, 900, 10)), (facts.Image, Assert.Single(facts.Steps), facts.Thresholds));
    }

    private static async Task FindsAsync(IReadableLedger ledger)
    {
        var found = (await ledger.FindAsync(1, default))!;
        Assert.Equal(Entries.Start.AddSeconds(60), found.FirstTraffic);
        Assert.Equal(Entries.Start.AddSeconds(600), found.EndedAt);
        Assert.Equal(Verdict.Pass, found.Check!.Verdict);
        Assert.Null(await ledger.FindAsync(3, default));
        Assert.Equal(
            ["Claimed after 0 s.", "Shifted after 60 s.", "Checked after 120 s.", "RolledBack after 600 s.", "RolledBack after 601 s."],
            SentencesOf(await ledger.TimelineAsync(1, new(100), default)));
        var newest = await ledger.TimelineAsync(1, new(2), default);
        Assert.Equal(["RolledBack after 600 s.", "RolledBack after 601 s."], SentencesOf(newest));
        var older = await ledger.TimelineAsync(1, new(3, newest.Next), default);
        Assert.Equal(["Claimed after 0 s.", "Shifted after 60 s.", "Checked after 120 s."], SentencesOf(older));
        Assert.Null(older.Next);
        Assert.Empty(await ledger.ListAsync(new(5, Service: "orders\0"), default));
    }

    private static string[] SentencesOf(Timeline timeline) => [.. timeline.Entries.Select(entry => entry.Sentence)];

    private static async Task TotalsAsync(IReadableLedger ledger) => Assert.Equal(
        [
            "CanaryEnded RolledBack   1",
            "CanarySeconds RolledBack   540",
            "CanarySecondsUpTo RolledBack 1200  1",
            "CanarySecondsUpTo RolledBack 1800  1",
            "CanarySecondsUpTo RolledBack 2700  1",
            "CanarySecondsUpTo RolledBack 3600  1",
            "CanarySecondsUpTo RolledBack 600  1",
            "CanarySecondsUpTo RolledBack 7200  1",
            "CanarySecondsUpTo RolledBack 900  1",
            "Checks Pass   1",
            "Ended Canary RolledBack ErrorRate 1",
            "Seconds Canary RolledBack  600",
            "SecondsUpTo Canary RolledBack 1200 1",
            "SecondsUpTo Canary RolledBack 1800 1",
            "SecondsUpTo Canary RolledBack 2700 1",
            "SecondsUpTo Canary RolledBack 3600 1",
            "SecondsUpTo Canary RolledBack 600 1",
            "SecondsUpTo Canary RolledBack 7200 1",
            "SecondsUpTo Canary RolledBack 900 1",
            "Started Canary   2",
        ],
        (await ledger.TotalsAsync(default)).Select(Line).Order(StringComparer.Ordinal));

    private static string Line(RecordedRollout rollout) => $"{rollout.Number} {rollout.Rollout} {rollout.Facts.Phase}";

    private static string Line(LedgerTotal total) => $"{total.Kind} {total.Labels.First} {total.Labels.Second} {total.Labels.Third} {total.Value}";
}
