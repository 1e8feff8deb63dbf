namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>A clock that jumps from wait to wait, on one thread: what is measured is the work, not the waiting. A queue, because a thousand rollouts wait at once.</summary>
internal sealed class ModelTime : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private readonly PriorityQueue<ModelTimer, long> _waits = new();
    private long _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Begin.AddTicks(_elapsed);

    public override long GetTimestamp() => _elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ModelTimer(callback, state);
        _waits.Enqueue(timer, _elapsed + dueTime.Ticks);
        return timer;
    }

    /// <summary>Lets everything happen that is due until then.</summary>
    public void PassUntil(TimeSpan elapsed)
    {
        while (_waits.TryPeek(out _, out var due) && due <= elapsed.Ticks)
        {
            var timer = _waits.Dequeue();
            _elapsed = Math.Max(_elapsed, due);
            timer.End();
        }

        _elapsed = Math.Max(_elapsed, elapsed.Ticks);
    }
}
