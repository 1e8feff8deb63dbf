using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Analysis;

/// <summary>Whether the canary got enough requests to be judged. A canary that cannot start, or hangs, looks like one that nobody calls.</summary>
internal static class TrafficCheck
{
    // Fewer expected requests than this are missed by chance too often.
    private const double EnoughExpected = 50;

    public static MetricCheck Of(MetricReading reading, int percent, Thresholds thresholds)
    {
        var requests = reading.Canary.Requests;
        var expected = percent >= 100 ? 0 : reading.Stable.Requests * (double)percent / (100 - percent);
        if (expected >= EnoughExpected && requests < expected * thresholds.StarvedBelow)
        {
            return Inconclusive(reading, thresholds, Reason.Starved, $"The canary answered {requests} requests where the split predicts about {expected:F0}: it may not start, or hang.");
        }

        if (requests >= thresholds.MinimumRequests)
        {
            return new() { Metric = CanaryMetric.Requests, Verdict = Verdict.Pass, Value = requests, Threshold = thresholds.MinimumRequests, Summary = Summary(requests), Explanation = $"{requests} requests, and {thresholds.MinimumRequests} are needed." };
        }

        return requests == 0
            ? Inconclusive(reading, thresholds, Reason.NoData, "There is no data of the canary: it answered no request, or the data has not arrived.")
            : Inconclusive(reading, thresholds, Reason.TooFewRequests, $"The canary answered {requests} requests, and {thresholds.MinimumRequests} are needed to judge it.");
    }

    private static MetricCheck Inconclusive(MetricReading reading, Thresholds thresholds, Reason reason, string explanation) => new()
    {
        Metric = CanaryMetric.Requests,
        Verdict = Verdict.Inconclusive,
        Reason = reason,
        Value = reading.Canary.Requests,
        Threshold = thresholds.MinimumRequests,
        Summary = Summary(reading.Canary.Requests),
        Explanation = explanation,
    };

    private static string Summary(long requests) => $"{requests} requests";
}
