using System.Collections.Immutable;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;

namespace SchemaGate.Canary.Analysis;

/// <summary>Turns what was measured into a verdict. Pure: the same reading gives the same verdict.</summary>
public static class Assessor
{
    /// <param name="reading">What canary and stable did.</param>
    /// <param name="percent">Percent of the requests that the canary was to get.</param>
    /// <param name="policy">The limits.</param>
    public static Assessment Assess(MetricReading reading, int percent, CanaryPolicy policy)
    {
        var traffic = TrafficCheck.Of(reading, percent, policy.Thresholds);
        var isEnough = reading.Canary.Requests >= Math.Max(1, policy.Thresholds.MinimumRequests);
        ImmutableArray<MetricCheck> checks = isEnough ? [traffic, .. Measured(reading, policy)] : [traffic];
        var decisive = checks.FirstOrDefault(check => check.Verdict == Verdict.Fail)
            ?? checks.FirstOrDefault(check => check.Verdict == Verdict.Inconclusive);
        return new()
        {
            Verdict = decisive?.Verdict ?? Verdict.Pass,
            Reason = decisive?.Reason,
            Explanation = decisive?.Explanation ?? $"{string.Join("; ", checks.Select(check => check.Summary))}.",
            IsGross = checks.Any(check => check.IsGross),
            Checks = checks,
            Reading = reading,
        };
    }

    private static IEnumerable<MetricCheck> Measured(MetricReading reading, CanaryPolicy policy)
    {
        IEnumerable<MetricCheck> absolute =
        [
            ErrorRateCheck.Of(reading.Canary, policy.Thresholds),
            LatencyCheck.P95(reading.Canary, policy.Thresholds),
            LatencyCheck.P99(reading.Canary, policy.Thresholds),
        ];
        return policy.Comparison is { } comparison
            ? [.. absolute, ErrorComparison.Of(reading, comparison), LatencyComparison.Of(reading, comparison)]
            : absolute;
    }
}
