using System.Collections.Concurrent;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Every trouble at every call, two at a time, and more by chance: what must hold, holds.</summary>
public sealed class SimulationTests
{
    private const int Trials = 10_000;

    private static readonly IReadOnlyDictionary<int, SimFault> None = new Dictionary<int, SimFault>();

    [Theory]
    [InlineData(SimHealth.Healthy, Phase.Promoted, Reason.Healthy)]
    [InlineData(SimHealth.Failing, Phase.RolledBack, Reason.ErrorRate)]
    [InlineData(SimHealth.Silent, Phase.Held, Reason.NoData)]
    internal void WithoutTroubleItEndsAsTheCanaryDeserves(SimHealth health, Phase phase, Reason reason)
    {
        var run = SimRun.Of(health, None);

        Assert.Equal((phase, reason), (run.Rollout.Phase, run.Rollout.Reason));
        Assert.Equal([], SimInvariants.Broken(run, health));
    }

    [Theory]
    [InlineData(SimHealth.Healthy)]
    [InlineData(SimHealth.Failing)]
    [InlineData(SimHealth.Silent)]
    internal void OneTroubleAtEveryCall(SimHealth health) => AssertNone(BrokenOf(health, Singles(health)));

    private static IEnumerable<Dictionary<int, SimFault>> Singles(SimHealth health) =>
        from call in Enumerable.Range(0, SimRun.Of(health, None).Schedule.Calls)
        from fault in SimTroubles.All
        select new Dictionary<int, SimFault> { [call] = fault };

    [Theory]
    [InlineData(SimHealth.Healthy)]
    [InlineData(SimHealth.Failing)]
    [InlineData(SimHealth.Silent)]
    internal void TwoTroublesAtAnyTwoCalls(SimHealth health) => AssertNone(BrokenOf(health, Pairs(health)));

    [Theory]
    [InlineData(SimHealth.Healthy, 1)]
    [InlineData(SimHealth.Failing, 2)]
    [InlineData(SimHealth.Silent, 3)]
    internal void ManyTroublesByChance(SimHealth health, int seed) => AssertNone(BrokenOf(health, Random(seed)));

    private static IEnumerable<Dictionary<int, SimFault>> Pairs(SimHealth health)
    {
        var calls = SimRun.Of(health, None).Schedule.Calls;
        return from first in Enumerable.Range(0, calls)
               from second in Enumerable.Range(first + 1, calls - first)
               from one in SimTroubles.Distinct
               from two in SimTroubles.Distinct
               select new Dictionary<int, SimFault> { [first] = one, [second] = two };
    }

    private static IEnumerable<Dictionary<int, SimFault>> Random(int seed)
    {
        var random = new Random(seed);
        for (var trial = 0; trial < Trials; trial++)
        {
            yield return Enumerable.Range(0, random.Next(3, 9))
                .Select(_ => random.Next(80))
                .Distinct()
                .ToDictionary(call => call, _ => SimTroubles.All[random.Next(SimTroubles.All.Count)]);
        }
    }

    private static void AssertNone(List<string> broken) => Assert.True(broken.Count == 0, string.Join('\n', broken));

    private static List<string> BrokenOf(SimHealth health, IEnumerable<Dictionary<int, SimFault>> schedules)
    {
        var broken = new ConcurrentBag<string>();
        Parallel.ForEach(schedules, schedule =>
        {
            foreach (var rule in Broken(health, schedule))
            {
                broken.Add($"{string.Join(", ", schedule.Select(pair => $"call {pair.Key}: {pair.Value}"))}: {rule}");
            }
        });
        return [.. broken.Order(StringComparer.Ordinal).Take(8)];
    }

    private static IEnumerable<string> Broken(SimHealth health, Dictionary<int, SimFault> schedule)
    {
        try
        {
            return SimInvariants.Broken(SimRun.Of(health, schedule), health);
        }
        catch (InvalidOperationException wrong)
        {
            return [wrong.Message];
        }
    }
}
