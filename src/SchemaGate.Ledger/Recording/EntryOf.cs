using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Recording;

/// <summary>Writes an event of a rollout down as an entry.</summary>
internal static class EntryOf
{
    /// <param name="rollout">The rollout after the event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="service">Which service.</param>
    /// <param name="look">What the last look at the service found.</param>
    public static LedgerEntry Event(Rollout rollout, RolloutEvent happened, RecordedService service, LastLook look) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        At = happened.At,
        Rollout = rollout.Plan.Id,
        Service = service,
        Kind = happened.GetType().Name,
        Sentence = happened.Sentence,
        Facts = FactsOf(rollout, look) with
        {
            Traffic = TrafficOf(happened) ?? look.Traffic,
            Check = happened is Checked check ? CheckOf(check) : null,
            Fault = FaultOf(happened),
        },
    };

    /// <summary>The check of the contract, before the rollout that it allows or not.</summary>
    /// <param name="rollout">The rollout before its first event.</param>
    /// <param name="contract">What was found.</param>
    /// <param name="service">Which service.</param>
    public static LedgerEntry Contract(Rollout rollout, RecordedContract contract, RecordedService service) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        At = rollout.Started,
        Rollout = rollout.Plan.Id,
        Service = service,
        Kind = "ContractChecked",
        Sentence = ContractSentence.Of(contract),
        Facts = FactsOf(rollout, new(null, null)) with
        {
            Phase = contract.Verdict == ContractVerdict.Holds ? Phase.Preflight : Phase.Refused,
            Reason = contract.Verdict == ContractVerdict.Broken ? Reason.ContractBroken : null,
            Explanation = contract.Verdict == ContractVerdict.Holds ? null : ContractSentence.Of(contract),
            Contract = contract,
        },
    };

    private static RolloutFacts FactsOf(Rollout rollout, LastLook look) => new()
    {
        Phase = rollout.Phase,
        Started = rollout.Started,
        Stable = rollout.Stable,
        Canary = rollout.Canary,
        Image = rollout.Plan.Image,
        Steps = rollout.Policy.Steps,
        IsClaimed = rollout.IsClaimed,
        Reason = rollout.Reason,
        Explanation = rollout.Explanation,
        CleanUp = rollout.CleanUp,
        IsTemplateOfCanary = rollout.Canary is not null && look.LatestCreated == rollout.Canary,
        Thresholds = ThresholdsOf(rollout.Policy.Thresholds),
    };

    private static RecordedThresholds ThresholdsOf(Canary.Policies.Thresholds thresholds) =>
        new(thresholds.ErrorPercent, thresholds.LatencyP95.TotalMilliseconds, thresholds.LatencyP99.TotalMilliseconds, thresholds.MinimumRequests);

    private static int? TrafficOf(RolloutEvent happened) => happened switch
    {
        Shifted shifted => shifted.Percent,
        Promoted => 100,
        RolledBack => 0,
        _ => null,
    };

    private static RecordedFault? FaultOf(RolloutEvent happened) => happened switch
    {
        MeasurementFailed failed => new(failed.Fault.Kind, IsMeasurement: true),
        PlatformFaulted faulted => new(faulted.Fault.Kind, IsMeasurement: false),
        _ => null,
    };

    private static RecordedCheck CheckOf(Checked check) => new()
    {
        Verdict = check.Assessment.Verdict,
        Reason = check.Assessment.Reason,
        Explanation = check.Assessment.Explanation,
        At = check.At,
        DataAge = check.Assessment.DataAge.TotalSeconds,
        Canary = RevisionOf(check.Assessment.Reading.Canary),
        Stable = RevisionOf(check.Assessment.Reading.Stable),
        Metrics = [.. check.Assessment.Checks.Select(MetricOf)],
    };

    private static RecordedMetric MetricOf(MetricCheck check) => new(check.Metric, check.Verdict, Finite(check.Value), Finite(check.Threshold), check.Explanation);

    private static RecordedRevision RevisionOf(RevisionMetrics revision) => new(
        revision.Requests,
        revision.ErrorRatio,
        revision.Latencies.QuantileAt(0.5)?.Value,
        revision.Latencies.QuantileAt(0.95)?.Value,
        revision.Latencies.QuantileAt(0.99)?.Value);

    // JSON has no other numbers.
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? value : null;
}
