using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Tests;

/// <summary>Entries of a rollout that began at the epoch of the tests.</summary>
internal static class Entries
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly RecordedService Orders = new("orders", "production", "shop", "europe-west1");

    public static LedgerEntry Claimed(string rollout) => Of(rollout, "Claimed", Phase.Deploying, 0);

    public static LedgerEntry Checked(string rollout, int second, Verdict verdict) => Of(rollout, "Checked", Phase.Observing, second) with
    {
        Facts = Of(rollout, "Checked", Phase.Observing, second).Facts with { Check = CheckAt(second, verdict) },
    };

    public static LedgerEntry Of(string rollout, string kind, Phase phase, int second, Reason? reason = null) => new()
    {
        Id = $"{rollout}/{kind}/{second}",
        At = Start.AddSeconds(second),
        Rollout = rollout,
        Service = Orders,
        Kind = kind,
        Sentence = $"{kind} after {second} s.",
        Facts = new()
        {
            Phase = phase,
            Started = Start,
            Stable = "orders-1",
            Canary = "orders-2",
            Steps = [10],
            Traffic = 10,
            IsClaimed = true,
            Reason = reason,
            Thresholds = new(1, 60_000, 120_000, 100),
        },
    };

    public static LedgerEntry ContractChecked(string rollout, int second, RecordedContract contract)
    {
        var entry = Of(rollout, "ContractChecked", contract.Verdict == ContractVerdict.Holds ? Phase.Preflight : Phase.Refused, second);
        return entry with { Facts = entry.Facts with { IsClaimed = false, Contract = contract } };
    }

    public static RecordedContract Broken() => new()
    {
        Verdict = ContractVerdict.Broken,
        Valid = 1,
        Breaking = 2,
        Warnings = 1,
        Accepted = 3,
        Findings = [new("SG4102", FindingSeverity.Breaking, "The response property 'total' is gone.", "GET /orders and 1 more", "openapi/v1.json:214:9")],
    };

    private static RecordedCheck CheckAt(int second, Verdict verdict) => new()
    {
        Verdict = verdict,
        Explanation = "500 requests.",
        At = Start.AddSeconds(second),
        DataAge = 200,
        Canary = new(500, 0.002, 20, 80, 120),
        Stable = new(4500, 0.001, 19, 78, 118),
        Metrics = [new(CanaryMetric.ErrorRate, verdict, 0.2, 1, "0.2 % of 500 requests failed, at most 1 % may.")],
    };
}
