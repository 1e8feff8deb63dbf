namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>A clock that jumps to whatever is waited for. One rollout runs on one thread, without waiting.</summary>
internal sealed class SimTime : TimeProvider
{
    private static readonly DateTimeOffset Began = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private TimeSpan _elapsed;

    /// <summary>How far the wall clock was set forward.</summary>
    public TimeSpan Jump { get; set; }

    /// <summary>The time of the platform: nobody sets that.</summary>
    public DateTimeOffset Platform => Began + _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Began + _elapsed + Jump;

    public override long GetTimestamp() => _elapsed.Ticks;

    public void Advance(TimeSpan by) => _elapsed += by;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Advance(dueTime);
        callback(state);
        return new Elapsed();
    }

    private sealed class Elapsed : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
