using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Benchmarks.Ledgers;

/// <summary>Events of many rollouts of twenty services: checks that pass, the first of which claims the service.</summary>
internal static class BenchEntry
{
    private const int Services = 20;
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static LedgerEntry Of(int rollout, int second) => new()
    {
        Id = $"{rollout}/{second}",
        At = Start.AddHours(rollout).AddSeconds(second),
        Rollout = $"r{rollout}",
        Service = new($"service-{rollout % Services}", "production", "shop", "europe-west1"),
        Kind = "Checked",
        Sentence = "Check: pass. 500 requests.",
        Facts = new()
        {
            Phase = Phase.Observing,
            Started = Start.AddHours(rollout),
            Stable = "orders-00001-abc",
            Canary = "orders-00002-def",
            Steps = [10],
            Traffic = 10,
            IsClaimed = true,
            Thresholds = new(1, 60_000, 120_000, 100),
            Check = CheckAt(Start.AddHours(rollout).AddSeconds(second)),
        },
    };

    private static RecordedCheck CheckAt(DateTimeOffset at) => new()
    {
        Verdict = Verdict.Pass,
        Explanation = "500 requests.",
        At = at,
        DataAge = 200,
        Canary = new(500, 0.002, 20, 80, 120),
        Stable = new(4500, 0.001, 19, 78, 118),
        Metrics = [new(CanaryMetric.ErrorRate, Verdict.Pass, 0.2, 1, "0.2 % of 500 requests failed, at most 1 % may.")],
    };
}
