namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Which troubles a rollout meets at which of its calls.</summary>
internal static class SimSchedules
{
    private const int Trials = 10_000;

    public static IReadOnlyDictionary<int, SimFault> None { get; } = new Dictionary<int, SimFault>();

    /// <summary>Every trouble at every call.</summary>
    public static IEnumerable<Dictionary<int, SimFault>> Singles(SimHealth health) =>
        from call in Enumerable.Range(0, SimRun.Of(health, None).Schedule.Calls)
        from fault in SimTroubles.All
        select new Dictionary<int, SimFault> { [call] = fault };

    /// <summary>Every two troubles that a rollout can tell apart at any two calls.</summary>
    public static IEnumerable<Dictionary<int, SimFault>> Pairs(SimHealth health)
    {
        var calls = SimRun.Of(health, None).Schedule.Calls;
        return from first in Enumerable.Range(0, calls)
               from second in Enumerable.Range(first + 1, calls - first)
               from one in SimTroubles.Distinct
               from two in SimTroubles.Distinct
               select new Dictionary<int, SimFault> { [first] = one, [second] = two };
    }

    /// <summary>Three to eight troubles by chance.</summary>
    public static IEnumerable<Dictionary<int, SimFault>> Random(int seed)
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
}
