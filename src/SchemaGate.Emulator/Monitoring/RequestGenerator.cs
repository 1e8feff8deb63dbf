using System.Collections.Frozen;
using SchemaGate.Emulator.CloudRun;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>Makes up the requests of a minute: how many, which revision each of them met, how it was answered and how fast.</summary>
internal sealed class RequestGenerator(Cloud cloud, int seed)
{
    /// <param name="start">A full minute that is over. The same minute of the same traffic gives the same requests.</param>
    public FrozenDictionary<SeriesKey, Latencies> Minute(DateTimeOffset start)
    {
        var lots = new Lots(seed, start);
        var series = new Dictionary<SeriesKey, Latencies>();
        for (var request = lots.Count(cloud.Scenario.RequestsPerMinute); request > 0; request--)
        {
            Send(start.AddSeconds(60 * lots.Share()), lots, series);
        }

        return series.ToFrozenDictionary();
    }

    private void Send(DateTimeOffset time, Lots lots, Dictionary<SeriesKey, Latencies> series)
    {
        var revision = cloud.History.RevisionAt(time, 100 * lots.Share());
        var (reach, code, speed) = (lots.Share(), lots.Share(), lots.Share());
        if (revision is null || PhaseOf(revision, time) is not { } phase || reach >= phase.Reach)
        {
            return;
        }

        var key = new SeriesKey(revision, CodeOf(phase, code));
        if (!series.TryGetValue(key, out var latencies))
        {
            series.Add(key, latencies = new());
        }

        latencies.Add(phase.Latency.At(speed));
    }

    private Phase PhaseOf(string revision, DateTimeOffset time) =>
        cloud.RoleOf(revision).At(cloud.History.FirstShift is { } shift ? time - shift : TimeSpan.MinValue);

    private static int CodeOf(Phase phase, double lot) =>
        lot < phase.ErrorRatio ? 500 : lot < phase.ErrorRatio + phase.ClientErrorRatio ? 404 : 200;
}
