using Microsoft.Extensions.Time.Testing;

namespace SchemaGate.CloudRun.Tests;

/// <summary>A clock that stands still while something works, and can be set forward to what is waited for next: the same at each run, however slow the machine.</summary>
internal sealed class WaitingClock(DateTimeOffset begin) : FakeTimeProvider(begin)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Wait> _waits = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(GetUtcNow() + dueTime);
        var timer = base.CreateTimer(given => End(wait, callback, given), state, dueTime, period);
        lock (_lock)
        {
            // Only now: time must not pass for a wait that has not begun.
            if (dueTime > TimeSpan.Zero && !wait.IsOver)
            {
                _waits.Add(wait);
            }
        }

        return timer;
    }

    /// <summary>Lets the time pass until the next wait is over.</summary>
    /// <returns>False when nothing is waited for.</returns>
    public bool TryPass()
    {
        Wait? next;
        lock (_lock)
        {
            next = _waits.MinBy(wait => wait.Due);
        }

        if (next is not null)
        {
            var left = next.Due - GetUtcNow();
            Advance(left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1));
        }

        return next is not null;
    }

    private void End(Wait wait, TimerCallback callback, object? state)
    {
        lock (_lock)
        {
            wait.IsOver = true;
            _waits.Remove(wait);
        }

        callback(state);
    }

    private sealed class Wait(DateTimeOffset due)
    {
        public DateTimeOffset Due { get; } = due;

        public bool IsOver { get; set; }
    }
}
