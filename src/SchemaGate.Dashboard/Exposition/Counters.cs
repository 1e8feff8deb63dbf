using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Totals;
using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>What deployments add up to, under the names that the metrics of a single run have.</summary>
internal sealed class Counters(IReadOnlyList<LedgerTotal> totals)
{
    private const string Counter = "counter";

    public IEnumerable<Family> Families() =>
    [
        new("deployment_started_total", Counter, "Deployments that began.", Sums(TotalKind.Started, total => Type(total))),
        new("deployment_success_total", Counter, "Deployments whose revision serves all traffic.", [.. Zeros(_ => []), .. Sums(TotalKind.Ended, total => PhaseOf(total) == Phase.Promoted ? Type(total) : null)]),
        new("deployment_rollback_total", Counter, "Deployments that were rolled back, by reason.", [.. Zeros(_ => Enum.GetValues<RollbackReason>()), .. Sums(TotalKind.Ended, RollbackLabels)]),
        Histogram("deployment_duration_seconds", "From the start of a deployment to its end.", (TotalKind.Ended, TotalKind.Seconds, TotalKind.SecondsUpTo), total => [.. Type(total), ("result", Snake.Of(MetricWords.ResultOf(PhaseOf(total))))], total => total.Labels.Third),
        Histogram("deployment_canary_duration_seconds", "From the first traffic of a canary to its end.", (TotalKind.CanaryEnded, TotalKind.CanarySeconds, TotalKind.CanarySecondsUpTo), total => [("result", Snake.Of(MetricWords.ResultOf(Enum.Parse<Phase>(total.Labels.First))))], total => total.Labels.Second),
        new("deployment_canary_ticks_total", Counter, "Looks at the canary, by verdict.", Sums(TotalKind.Checks, total => [("verdict", Snake.Of(MetricWords.VerdictOf(Enum.Parse<Verdict>(total.Labels.First))))])),
        new("deployment_canary_api_errors_total", Counter, "Calls that the canary depends on and that failed.", Sums(TotalKind.Faults, total => [("api", Snake.Of(Enum.Parse<CanaryApi>(total.Labels.First))), ("fault", Snake.Of(MetricWords.FaultOf(Enum.Parse<FaultKind>(total.Labels.Second))))])),
        new("openapi_schema_validation_total", Counter, "OpenAPI documents that were validated, by result.", Sums(TotalKind.Validations, total => [("result", total.Labels.First == "Valid" ? "valid" : "invalid")])),
        new("openapi_breaking_changes_total", Counter, "Changes of OpenAPI documents that break clients.", Sums(TotalKind.BreakingChanges, _ => [])),
    ];

    private static Phase PhaseOf(LedgerTotal total) => Enum.Parse<Phase>(total.Labels.Second);

    private static IReadOnlyList<(string, string)> Type(LedgerTotal total) => [("deployment_type", Snake.Of(Enum.Parse<DeploymentType>(total.Labels.First)))];

    private static IReadOnlyList<(string, string)>? RollbackLabels(LedgerTotal total) => PhaseOf(total) == Phase.RolledBack
        ? [.. Type(total), ("reason", Snake.Of(MetricWords.ReasonOf(Enum.TryParse<Reason>(total.Labels.Third, out var reason) ? reason : null)))]
        : null;

    // Several words of the core may be one word of the metrics.
    private List<Sample> Sums(TotalKind kind, Func<LedgerTotal, IReadOnlyList<(string, string)>?> labels, string suffix = "") =>
    [
        .. totals.Where(total => total.Kind == kind)
            .Select(total => (Labels: labels(total), total))
            .Where(pair => pair.Labels is not null)
            .Select(pair => new Sample(suffix, [.. Common(pair.total), .. pair.Labels!], pair.total.Value))
            .GroupBy(sample => string.Join('\n', sample.Labels))
            .Select(group => group.First() with { Value = group.Sum(sample => sample.Value) }),
    ];

    // A rate needs a zero before the first one.
    private IEnumerable<Sample> Zeros(Func<LedgerTotal, RollbackReason[]> reasons)
    {
        var ended = totals.Where(total => total.Kind == TotalKind.Ended).ToList();
        foreach (var started in totals.Where(total => total.Kind == TotalKind.Started))
        {
            var same = ended.Where(total => total.Service == started.Service && total.Environment == started.Environment && total.Labels.First == started.Labels.First).ToList();
            if (reasons(started) is { Length: > 0 } all)
            {
                var there = same.Select(RollbackLabels).OfType<IReadOnlyList<(string, string)>>().Select(labels => labels[^1].Item2).ToHashSet(StringComparer.Ordinal);
                foreach (var reason in all.Select(Snake.Of).Where(reason => !there.Contains(reason)))
                {
                    yield return new("", [.. Common(started), .. Type(started), ("reason", reason)], 0);
                }
            }
            else if (!same.Exists(total => PhaseOf(total) == Phase.Promoted))
            {
                yield return new("", [.. Common(started), .. Type(started)], 0);
            }
        }
    }

    private Family Histogram(
        string name, string help, (TotalKind Count, TotalKind Sum, TotalKind UpTo) kinds, Func<LedgerTotal, IReadOnlyList<(string, string)>> labels, Func<LedgerTotal, string> bound)
    {
        var counts = Sums(kinds.Count, labels, "_count");
        var buckets = Sums(kinds.UpTo, total => [.. labels(total), ("le", bound(total))], "_bucket").ToDictionary(sample => string.Join('\n', sample.Labels), sample => sample.Value);
        return new(name, "histogram", help, [.. Sums(kinds.Sum, labels, "_sum"), .. counts, .. counts.SelectMany(count => BucketsOf(count, buckets))]);
    }

    private static IEnumerable<Sample> BucketsOf(Sample count, Dictionary<string, double> buckets)
    {
        foreach (var bound in Increments.Bounds)
        {
            (string, string)[] labels = [.. count.Labels, ("le", bound.ToString(System.Globalization.CultureInfo.InvariantCulture))];
            yield return new("_bucket", labels, buckets.GetValueOrDefault(string.Join('\n', labels)));
        }

        yield return new("_bucket", [.. count.Labels, ("le", "+Inf")], count.Value);
    }

    private static (string, string)[] Common(LedgerTotal total) => [("service", total.Service), ("environment", total.Environment)];
}
