using SchemaGate.Canary.Measurement;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>A hundred requests a second on the simulated service, a tenth of them on the canary, ten seconds late.</summary>
internal sealed class SimMetrics(SimSchedule schedule, SimTime time, SimHealth health) : IMetricSource
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(10);

    public Task<MetricReading> ReadAsync(MetricQuery query, CancellationToken cancellation) => Task.FromResult(schedule.Call(() => Reading(query.Start)));

    private MetricReading Reading(DateTimeOffset start)
    {
        var now = time.Platform;
        var mature = now - Delay;
        var end = now < schedule.LateUntil || mature < start ? start : mature;
        var seconds = (long)(end - start).TotalSeconds;
        return new()
        {
            Start = start,
            End = start.AddSeconds(seconds),
            ReadAt = now,
            Canary = health == SimHealth.Silent ? RevisionMetrics.None : Metrics(seconds * 10, health == SimHealth.Failing ? 3 : 0),
            // Few enough that a silent canary counts as one without data.
            Stable = Metrics(health == SimHealth.Silent ? 0 : seconds * 90, 0),
        };
    }

    private static RevisionMetrics Metrics(long requests, int errorsInHundred) =>
        new(requests, requests * errorsInHundred / 100, Histogram.Of([100, 200], [requests / 2, requests - (requests / 2)]));
}
