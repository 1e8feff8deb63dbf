using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>The share of requests that failed, against its threshold.</summary>
internal static class ErrorRateCheck
{
    public static MetricCheck Of(RevisionMetrics canary, Thresholds thresholds)
    {
        var percent = 100.0 * canary.Errors / canary.Requests;
        var judged = thresholds.ErrorTest == ErrorTest.Wilson ? 100 * WilsonInterval.LowerBound(canary.Errors, canary.Requests) : percent;
        var isOver = judged > thresholds.ErrorPercent;
        return new()
        {
            Metric = CanaryMetric.ErrorRate,
            Verdict = isOver ? Verdict.Fail : Verdict.Pass,
            Reason = isOver ? Reason.ErrorRate : null,
            Value = percent,
            Threshold = thresholds.ErrorPercent,
            IsGross = isOver && judged >= thresholds.ErrorPercent * thresholds.GrossFactor,
            Summary = Text.Invariant($"{percent:0.##} % failed, limit {thresholds.ErrorPercent:0.##} %"),
            Explanation = Text.Invariant($"{canary.Errors} of {canary.Requests} requests failed: {percent:0.##} %, and {thresholds.ErrorPercent:0.##} % is the limit."),
        };
    }
}
