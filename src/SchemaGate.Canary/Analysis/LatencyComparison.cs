using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>Whether the canary is slower than the stable revision: the Mann-Whitney U test over the buckets of both, with ties, one-sided.</summary>
internal static class LatencyComparison
{
    public static MetricCheck Of(MetricReading reading, StableComparison comparison)
    {
        if (!AreComparable(reading))
        {
            return new() { Metric = CanaryMetric.LatencyAgainstStable, Verdict = Verdict.Inconclusive, Reason = Reason.NoData, Summary = "latencies not comparable with stable", Explanation = "The latencies of canary and stable revision cannot be compared: one has none, or their buckets differ." };
        }

        var test = MannWhitney.Of(reading.Canary.Latencies.Counts, reading.Stable.Latencies.Counts);
        var isSlower = test.Probability >= comparison.SlowerProbability && test.PValue <= comparison.Significance;
        return new()
        {
            Metric = CanaryMetric.LatencyAgainstStable,
            Verdict = isSlower ? Verdict.Fail : Verdict.Pass,
            Reason = isSlower ? Reason.SlowerThanStable : null,
            Value = test.Probability,
            Threshold = comparison.SlowerProbability,
            Summary = Text.Invariant($"slower than stable with probability {test.Probability:0.00}, limit {comparison.SlowerProbability:0.00}"),
            Explanation = Text.Invariant($"A request of the canary is slower than one of the stable revision with probability {test.Probability:0.00} (0.50 is no difference, {comparison.SlowerProbability:0.00} the limit)."),
        };
    }

    private static bool AreComparable(MetricReading reading) =>
        reading.Canary.Latencies.Count > 0 && reading.Stable.Latencies.Count > 0 && reading.Canary.Latencies.Bounds.SequenceEqual(reading.Stable.Latencies.Bounds);
}
