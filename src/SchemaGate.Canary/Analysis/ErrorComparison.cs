using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>Whether the canary fails more often than the stable revision: the pooled two-proportion z-test, one-sided.</summary>
internal static class ErrorComparison
{
    public static MetricCheck Of(MetricReading reading, StableComparison comparison)
    {
        var points = 100 * ((reading.Canary.ErrorRatio ?? 0) - (reading.Stable.ErrorRatio ?? 0));
        var isWorse = points >= comparison.ErrorPoints && PValue(reading.Canary, reading.Stable) <= comparison.Significance;
        return new()
        {
            Metric = CanaryMetric.ErrorsAgainstStable,
            Verdict = isWorse ? Verdict.Fail : Verdict.Pass,
            Reason = isWorse ? Reason.ErrorRate : null,
            Value = points,
            Threshold = comparison.ErrorPoints,
            Summary = Text.Invariant($"errors {points:+0.##;-0.##;0} points against stable, limit {comparison.ErrorPoints:0.##}"),
            Explanation = Text.Invariant($"The canary's error rate is {Math.Abs(points):0.##} points {(points < 0 ? "lower" : "higher")} than the stable revision's ({reading.Canary.Errors} of {reading.Canary.Requests} against {reading.Stable.Errors} of {reading.Stable.Requests})."),
        };
    }

    private static double PValue(RevisionMetrics canary, RevisionMetrics stable)
    {
        if (canary.Requests == 0 || stable.Requests == 0)
        {
            return 1;
        }

        var pooled = (double)(canary.Errors + stable.Errors) / (canary.Requests + stable.Requests);
        var deviation = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / canary.Requests) + (1.0 / stable.Requests)));
        return deviation == 0 ? 1 : NormalDistribution.UpperTail(((double)canary.Errors / canary.Requests - (double)stable.Errors / stable.Requests) / deviation);
    }
}
