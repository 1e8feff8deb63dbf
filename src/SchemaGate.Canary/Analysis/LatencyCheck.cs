using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>A percentile of the latencies against its threshold. A threshold within the bucket that holds the percentile decides nothing.</summary>
internal static class LatencyCheck
{
    public static MetricCheck P95(RevisionMetrics canary, Thresholds thresholds) =>
        Of(canary, thresholds, new(CanaryMetric.LatencyP95, "P95", 0.95, thresholds.LatencyP95.TotalMilliseconds, Reason.LatencyP95));

    public static MetricCheck P99(RevisionMetrics canary, Thresholds thresholds) =>
        Of(canary, thresholds, new(CanaryMetric.LatencyP99, "P99", 0.99, thresholds.LatencyP99.TotalMilliseconds, Reason.LatencyP99));

    private static MetricCheck Of(RevisionMetrics canary, Thresholds thresholds, Percentile percentile)
    {
        if (canary.Latencies.QuantileAt(percentile.Share) is not { } quantile)
        {
            return new() { Metric = percentile.Metric, Verdict = Verdict.Inconclusive, Reason = Reason.NoData, Threshold = percentile.Limit, Summary = $"{percentile.Name} unknown", Explanation = $"There are no latencies of the canary: {percentile.Name} is unknown." };
        }

        var verdict = VerdictOf(quantile, percentile.Limit);
        return new()
        {
            Metric = percentile.Metric,
            Verdict = verdict,
            Reason = verdict switch { Verdict.Fail => percentile.Reason, Verdict.Inconclusive => Reason.ThresholdInBucket, _ => null },
            Value = quantile.Value,
            Threshold = percentile.Limit,
            IsGross = quantile.Lower >= percentile.Limit * thresholds.GrossFactor,
            Summary = Text.Invariant($"{percentile.Name} {Place(quantile)}, limit {percentile.Limit:0} ms"),
            Explanation = Explain(quantile, percentile, verdict, canary.Latencies.Count),
        };
    }

    private static Verdict VerdictOf(Quantile quantile, double limit)
    {
        if (quantile.Lower >= limit)
        {
            return Verdict.Fail;
        }

        return quantile.Upper is { } upper && upper <= limit ? Verdict.Pass : Verdict.Inconclusive;
    }

    private static string Explain(Quantile quantile, Percentile percentile, Verdict verdict, long count)
    {
        var ending = verdict == Verdict.Inconclusive ? "lies between: the histogram is too coarse to tell" : "is the limit";
        return Text.Invariant($"{percentile.Name} of {count} requests is {Place(quantile)}, and {percentile.Limit:0} ms {ending}.");
    }

    private static string Place(Quantile quantile) => quantile.Upper is { } upper
        ? Text.Invariant($"{quantile.Lower:0} to {upper:0} ms")
        : Text.Invariant($"at least {quantile.Lower:0} ms");

    private readonly record struct Percentile(CanaryMetric Metric, string Name, double Share, double Limit, Reason Reason);
}
