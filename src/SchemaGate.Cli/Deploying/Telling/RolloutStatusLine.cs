using System.Globalization;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Where a rollout stands, in one line: phase, traffic, time left, each metric against its threshold, last verdict.</summary>
internal static class RolloutStatusLine
{
    public static string Of(Rollout rollout, ServiceState state)
    {
        var traffic = rollout.Canary is { } canary ? $" · {state.ServedPercent(canary)} % canary" : "";
        return $"{rollout.Phase}{traffic}{TimeOf(rollout)}{(rollout.Assessment is { } assessment ? MetricsOf(assessment) : "")}";
    }

    private static string TimeOf(Rollout rollout)
    {
        if (rollout is not { Phase: Phase.Observing, WindowStart: { } start })
        {
            return "";
        }

        var seen = (rollout.Assessment?.Reading.End ?? start) - start;
        return string.Create(CultureInfo.InvariantCulture, $" · {seen.TotalMinutes:0.#} of {rollout.Policy.Window.Duration.TotalMinutes:0.#} min");
    }

    private static string MetricsOf(Assessment assessment) =>
        string.Concat(assessment.Checks.Where(check => check.Value is not null).Select(check => $" · {NameOf(check)}")) + $" · {assessment.Verdict}";

    private static string NameOf(MetricCheck check) => check.Metric switch
    {
        CanaryMetric.Requests => Number($"{check.Value:0} requests"),
        CanaryMetric.ErrorRate => Number($"errors {check.Value:0.##} / {check.Threshold:0.##} %"),
        CanaryMetric.LatencyP95 => Number($"P95 {check.Value:0} / {check.Threshold:0} ms"),
        CanaryMetric.LatencyP99 => Number($"P99 {check.Value:0} / {check.Threshold:0} ms"),
        _ => Number($"{check.Metric} {check.Value:0.##} / {check.Threshold:0.##}"),
    };

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
