using System.Globalization;
using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Decisions.Phases;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Tests.Analysis;

/// <summary>How often each policy rolls back a canary whose true error rate is known: checks each minute for a quarter of an hour, on simulated traffic.</summary>
internal static class PolicyRates
{
    private const int Trials = 1000;
    private const int Minutes = 15;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, CanaryPolicy Policy)[] Policies =
    [
        ("one breach", With(new() { BreachesInARow = 1 }, ErrorTest.Ratio)),
        ("three in a row", With(new(), ErrorTest.Ratio)),
        ("three in a row, Wilson", With(new(), ErrorTest.Wilson)),
        ("one breach, Wilson", With(new() { BreachesInARow = 1 }, ErrorTest.Wilson)),
    ];

    /// <summary>The table as Markdown, with LF.</summary>
    public static string Table()
    {
        var random = new Random(1);
        var rows = from requests in new[] { 10, 40, 200 }
                   from errors in new[] { 0.2, 0.5, 0.9, 2, 5 }
                   select Row(requests, errors, random);
        return string.Concat(Head().Concat(rows));
    }

    private static IEnumerable<string> Head() =>
    [
        $"| requests a minute | true error rate | {string.Join(" | ", Policies.Select(policy => policy.Name))} |\n",
        $"|--:|--:|{string.Concat(Policies.Select(_ => "--:|"))}\n",
    ];

    private static string Row(int requests, double errors, Random random) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {requests} | {errors} % | {string.Join(" | ", Policies.Select(policy => Rate(policy.Policy, requests, errors / 100, random)))} |\n");

    private static string Rate(CanaryPolicy policy, int requests, double errors, Random random)
    {
        var rolledBack = Enumerable.Range(0, Trials).Count(_ => IsRolledBack(policy, requests, errors, random));
        return (100.0 * rolledBack / Trials).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    }

    private static bool IsRolledBack(CanaryPolicy policy, int requests, double errors, Random random)
    {
        var rollout = Rollout.Begin(new() { Id = "r", Service = "s", Owner = "o", Policy = policy }, Start) with { Phase = Phase.Observing, WindowStart = Start };
        long failed = 0;
        for (var minute = 1; minute <= Minutes; minute++)
        {
            failed += Enumerable.Range(0, requests).Count(_ => random.NextDouble() < errors);
            rollout = rollout.Apply(new Checked(Start, Assessor.Assess(Reading(minute, requests, failed), 10, policy)));
            if (WindowEnd.Of(rollout, Start) is { } end)
            {
                return end is RollbackBegan;
            }
        }

        return false;
    }

    private static MetricReading Reading(int minute, int requests, long failed)
    {
        var canary = new RevisionMetrics(minute * requests, failed, Readings.Fast(minute * requests));
        return new() { Start = Start, End = Start.AddMinutes(minute), ReadAt = Start.AddMinutes(minute), Canary = canary, Stable = canary };
    }

    // Gross breaches are left out, so that the rules are seen by themselves.
    private static CanaryPolicy With(Patience patience, ErrorTest test) => new()
    {
        Patience = patience,
        Window = new() { WarmUp = TimeSpan.Zero },
        Thresholds = new() { ErrorTest = test, GrossFactor = 1000 },
    };
}
