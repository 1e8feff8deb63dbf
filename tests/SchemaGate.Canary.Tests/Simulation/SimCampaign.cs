using System.Collections.Concurrent;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Many rollouts, each by a schedule of troubles: how many there were, which rules they put to the test, and which they broke.</summary>
internal sealed class SimCampaign
{
    private readonly ConcurrentBag<string> _broken = [];
    private readonly long[] _tested = new long[Enum.GetValues<SimRule>().Length];
    private long _rollouts;

    public long Rollouts => _rollouts;

    /// <summary>The first broken rules, with the schedules that broke them.</summary>
    public IEnumerable<string> Broken => _broken.Order(StringComparer.Ordinal).Take(8);

    /// <summary>The rules that at least one rollout had the occasion to break.</summary>
    public IEnumerable<SimRule> Tested => Enum.GetValues<SimRule>().Where(rule => _tested[(int)rule] > 0);

    public void Run(SimHealth health, IEnumerable<Dictionary<int, SimFault>> schedules) => Parallel.ForEach(schedules, schedule =>
    {
        Interlocked.Increment(ref _rollouts);
        try
        {
            Judge(SimInvariants.Of(SimRun.Of(health, schedule), health), schedule);
        }
        catch (SimBrokenException broken)
        {
            _broken.Add($"{Words(schedule)}: {broken.Message}");
        }
    });

    private void Judge(IEnumerable<(SimRule Rule, bool Holds)> rules, Dictionary<int, SimFault> schedule)
    {
        foreach (var (rule, holds) in rules)
        {
            Interlocked.Increment(ref _tested[(int)rule]);
            if (!holds)
            {
                _broken.Add($"{Words(schedule)}: {rule}");
            }
        }
    }

    private static string Words(Dictionary<int, SimFault> schedule) => string.Join(", ", schedule.Select(pair => $"call {pair.Key}: {pair.Value}"));
}
