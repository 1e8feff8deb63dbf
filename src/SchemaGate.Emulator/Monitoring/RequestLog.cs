using System.Collections.Frozen;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>The requests of the minutes that can be read already.</summary>
internal sealed class RequestLog(Cloud cloud, int seed)
{
    private const int Kept = 1440;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly RequestGenerator _generator = new(cloud, seed);
    private readonly SortedDictionary<DateTimeOffset, FrozenDictionary<SeriesKey, Latencies>> _minutes = [];

    /// <summary>The minutes that end within (<paramref name="start"/>, <paramref name="end"/>], as far as they are visible.</summary>
    /// <param name="start">Not within.</param>
    /// <param name="end">Within.</param>
    /// <param name="now">What is visible depends on it.</param>
    /// <returns>Each with its end.</returns>
    public IEnumerable<(DateTimeOffset End, FrozenDictionary<SeriesKey, Latencies> Series)> Between(DateTimeOffset start, DateTimeOffset end, DateTimeOffset now)
    {
        var last = Earlier(end, now - cloud.Scenario.VisibleAfter);
        for (var minute = Floor(Later(start, cloud.Service.CreateTime.ToDateTimeOffset())) + Minute; minute <= last; minute += Minute)
        {
            yield return (minute, Ending(minute));
        }
    }

    private FrozenDictionary<SeriesKey, Latencies> Ending(DateTimeOffset end)
    {
        if (!_minutes.TryGetValue(end, out var series))
        {
            _minutes.Add(end, series = _generator.Minute(end - Minute));
            Forget();
        }

        return series;
    }

    private void Forget()
    {
        if (_minutes.Count > Kept)
        {
            _minutes.Remove(_minutes.Keys.First());
        }
    }

    private static DateTimeOffset Floor(DateTimeOffset time) => time - TimeSpan.FromTicks(time.UtcTicks % Minute.Ticks);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset two) => one < two ? one : two;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset two) => one > two ? one : two;
}
