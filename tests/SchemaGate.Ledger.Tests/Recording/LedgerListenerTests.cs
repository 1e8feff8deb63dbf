using System.Collections.Immutable;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Recording;

namespace SchemaGate.Ledger.Tests.Recording;

public sealed class LedgerListenerTests : IDisposable
{
    private static readonly DateTimeOffset Start = Entries.Start;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_event_is_an_entry_with_all_that_a_page_needs()
    {
        var entries = await RecordAsync(Plan("r1"), new Prepared(Start, "orders-1", "orders-2"), new Claimed(Start), new Shifted(Start, 10, Start), Check(), new MeasurementFailed(Start, new(FaultKind.Unavailable, "503")));

        Assert.Equal(["Prepared", "Claimed", "Shifted", "Checked", "MeasurementFailed"], entries.Select(entry => entry.Kind));
        Assert.Equal([100, 100, 10, 100, 100], entries.Select(entry => entry.Facts.Traffic ?? -1));
        var check = entries[3].Facts.Check!;
        Assert.Equal("Fail: 3.0 % of 100 requests failed.", entries[3].Sentence);
        Assert.Equal(new(100, 0.03, 50, 95, 99), check.Canary);
        Assert.Equal(new(0, null, null, null, null), check.Stable);
        Assert.Equal(new(CanaryMetric.ErrorRate, Verdict.Fail, 3, 1, "3.0 % of 100 requests failed."), Assert.Single(check.Metrics));
        Assert.Equal(200, check.DataAge);
        Assert.Equal(new(FaultKind.Unavailable, IsMeasurement: true), entries[4].Facts.Fault);
        Assert.Equal(new(1, 60_000, 120_000, 100), entries[0].Facts.Thresholds);
        Assert.True(entries[1].Facts.IsTemplateOfCanary);
    }

    [Fact]
    public async Task Who_takes_over_writes_under_the_id_that_the_service_remembers()
    {
        var mark = new RolloutMark { RolloutId = "r1", Stable = "orders-1", Canary = "orders-2", Started = Start, Owner = "other", LeaseUntil = Start };
        var entries = await RecordAsync(
            Plan("r2") with { IsTakeOver = true }, new PlatformFaulted(Start, new(FaultKind.Internal, "500"), IsRead: true), new Resumed(Start, mark, Phase.Observing, 10), new RolledBack(Start));
        Assert.Equal(["r1 PlatformFaulted", "r1 Resumed", "r1 RolledBack"], entries.Select(entry => $"{entry.Rollout} {entry.Kind}"));
    }

    [Fact]
    public async Task Who_finds_nothing_to_take_over_leaves_no_entry() =>
        Assert.Empty(await RecordAsync(Plan("r2") with { IsTakeOver = true }, new Refused(Start, Reason.NotStartable, "No rollout is running.")));

    [Fact]
    public async Task A_contract_that_holds_is_the_first_entry_of_the_rollout_that_begins()
    {
        var entries = await RecordAsync(Plan("r1"), listener => listener.ContractChecked(Plan("asked"), new() { Verdict = ContractVerdict.Holds, Warnings = 1 }, Start), new Prepared(Start, "orders-1", "orders-2"));
        Assert.Equal(
            [("r1", "ContractChecked", Phase.Preflight, 1), ("r1", "Prepared", Phase.Preflight, -1)],
            entries.Select(entry => (entry.Rollout, entry.Kind, entry.Facts.Phase, entry.Facts.Contract?.Warnings ?? -1)));
        Assert.Equal("The contract holds: 0 breaking, 1 warning, 0 info.", entries[0].Sentence);
    }

    [Fact]
    public async Task A_broken_contract_is_an_entry_of_the_rollout_that_was_refused()
    {
        var entry = Assert.Single(await RecordAsync(Plan("r1"), listener => listener.ContractChecked(Plan("asked"), Entries.Broken(), Start)));
        Assert.Equal(("asked", Phase.Refused, Reason.ContractBroken, "The contract is broken: 2 breaking, 1 warning, 0 info. Nothing was deployed."), (entry.Rollout, entry.Facts.Phase, entry.Facts.Reason, entry.Facts.Explanation));
    }

    private static RolloutPlan Plan(string id) => new() { Id = id, Service = "orders", Owner = "here/1", Revision = "orders-2" };

    private static Checked Check() => new(Start, new()
    {
        Verdict = Verdict.Fail,
        Reason = Reason.ErrorRate,
        Explanation = "3.0 % of 100 requests failed.",
        Checks = [new() { Metric = CanaryMetric.ErrorRate, Verdict = Verdict.Fail, Value = 3, Threshold = 1, Summary = "3.0 % failed", Explanation = "3.0 % of 100 requests failed." }],
        Reading = new()
        {
            Start = Start,
            End = Start.AddSeconds(60),
            ReadAt = Start.AddSeconds(260),
            Canary = new(100, 3, Histogram.Of([0, 100], [0, 100])),
            Stable = RevisionMetrics.None,
        },
    });

    private Task<IReadOnlyList<SchemaGate.Ledger.Entries.LedgerEntry>> RecordAsync(RolloutPlan plan, params RolloutEvent[] events) => RecordAsync(plan, _ => { }, events);

    private async Task<IReadOnlyList<SchemaGate.Ledger.Entries.LedgerEntry>> RecordAsync(RolloutPlan plan, Action<LedgerListener> before, params RolloutEvent[] events)
    {
        await using var ledger = LedgerAddress.OpenReadable(_folder.PathOf("ledger.db"));
        await using var queue = new LedgerQueue(ledger, TimeProvider.System);
        var listener = new LedgerListener(queue, Entries.Orders);
        before(listener);
        var rollout = Rollout.Begin(plan, Start);
        foreach (var happened in events)
        {
            rollout = rollout.Apply(happened);
            listener.Seen(rollout with { Canary = "orders-2" }, State());
            listener.Happened(rollout, happened);
        }

        Assert.Null(await queue.EndAsync(TimeSpan.FromSeconds(30)));
        return (await ledger.TimelineAsync(1, new(100), default)).Entries;
    }

    private static ServiceState State() => new()
    {
        Etag = "1",
        UpdateTime = Start,
        Traffic = [],
        Serving = [new("orders-2", 100)],
        Revisions = ImmutableDictionary<string, RevisionState>.Empty,
        LatestCreated = "orders-2",
    };
}
